import type { Window } from '#functions/story/pictures/crop-window.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';

const linear = Array.from({ length: 256 }, (_, channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance (WCAG 2.1) of a colour, 0 to 1; channels are 0 to 255. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0);

/** WCAG 2.1 contrast ratio of two luminances, 1 to 21. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

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
    const value = luminance(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
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
