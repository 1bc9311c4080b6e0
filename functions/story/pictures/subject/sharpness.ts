import type { Plane } from '#functions/story/pictures/subject/plane.ts';
import type { Region } from '#functions/story/pictures/subject/regions.ts';

const reach = 2;
/** A large region is judged by a sample of its pixels, evenly taken. */
const mostPixels = 500;

/**
 * 0..1: how much of the steps in light within a region lies between two neighbours. What is in focus has sharp outlines;
 * what is behind it, in a picture with little depth of field, has not.
 */
export const sharpness = ({ width, height, values }: Plane, region: Region): number => {
  let steep = 0;
  let steps = 1e-6;
  const stride = Math.ceil(region.length / mostPixels);
  for (let at = 0; at < region.length; at += stride) {
    const index = region[at] as number;
    const column = index % width;
    const row = (index - column) / width;
    const right = Math.min(width - 1, column + reach);
    const bottom = Math.min(height - 1, row + reach);
    let low = values[index] as number;
    let high = low;
    let most = 0;
    for (let y = Math.max(0, row - reach); y <= bottom; y += 1)
      for (let x = Math.max(0, column - reach); x <= right; x += 1) {
        const pixel = y * width + x;
        const value = values[pixel] as number;
        if (value < low) low = value;
        if (value > high) high = value;
        const across = x < right ? Math.abs((values[pixel + 1] as number) - value) : 0;
        const down = y < bottom ? Math.abs((values[pixel + width] as number) - value) : 0;
        if (across > most) most = across;
        if (down > most) most = down;
      }
    // Noise alone is no step, and a high step tells more than a low one.
    steep += (most * (high - low)) / (high - low + 12);
    steps += high - low;
  }
  return steep / steps;
};
