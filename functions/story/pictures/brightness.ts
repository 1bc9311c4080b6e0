import { luminanceOf } from '#functions/ground/colour/contrast.ts';
import type { Window } from '#functions/story/pictures/crop-window.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';

/** The value below which this share of them lies; 0 of none. */
export const quantile = (sorted: readonly number[] | Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** How bright a part of a picture is: its mean, and its darker and brighter parts without the outermost few in a hundred. */
export const brightnessOf = (
  { pixels, width }: Pixels,
  part: Window,
): { readonly dark: number; readonly mean: number; readonly bright: number } => {
  const found = new Float64Array(part.width * part.height);
  let sum = 0;
  for (let index = 0; index < found.length; index += 1) {
    const y = part.top + Math.floor(index / part.width);
    const at = (y * width + part.left + (index % part.width)) * 3;
    const value = luminanceOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    found[index] = value;
    sum += value;
  }
  found.sort();
  return {
    dark: quantile(found, 0.03),
    mean: found.length === 0 ? 0 : sum / found.length,
    bright: quantile(found, 0.97),
  };
};
