import type { Size } from '#functions/pictures/crop-window.ts';

/** Brightness of each pixel, 0 to 255, row by row. */
export type Luma = Size & { readonly values: Uint8Array };

const window = 8;
const steadyMean = (0.01 * 255) ** 2;
const steadySpread = (0.03 * 255) ** 2;

/** Structural similarity of one window of both pictures (Wang et al. 2004), 1 where they are the same. */
const likeness = (one: Luma, other: Luma, start: number): number => {
  const { width, values } = one;
  let [sumOne, sumOther, squareOne, squareOther, product] = [0, 0, 0, 0, 0];
  for (let y = 0; y < window; y += 1)
    for (let at = start + y * width, end = at + window; at < end; at += 1) {
      const a = values[at] as number;
      const b = other.values[at] as number;
      sumOne += a;
      sumOther += b;
      squareOne += a * a;
      squareOther += b * b;
      product += a * b;
    }
  const count = window * window;
  const [meanOne, meanOther] = [sumOne / count, sumOther / count];
  const spread = (squareOne + squareOther) / count - meanOne * meanOne - meanOther * meanOther;
  const shared = product / count - meanOne * meanOther;
  return (
    ((2 * meanOne * meanOther + steadyMean) * (2 * shared + steadySpread)) /
    ((meanOne * meanOne + meanOther * meanOther + steadyMean) * (spread + steadySpread))
  );
};

/**
 * Mean structural similarity of two pictures of the same size: 1 when they are equal. Windows of 8 × 8 overlap by half,
 * so that the blocks of a JPEG are met inside and across their borders. Pictures below 8 pixels are taken as equal.
 */
export const similarity = (one: Luma, other: Luma): number => {
  let [sum, count] = [0, 0];
  for (let y = 0; y + window <= one.height; y += window / 2)
    for (let x = 0; x + window <= one.width; x += window / 2) {
      sum += likeness(one, other, y * one.width + x);
      count += 1;
    }
  return count === 0 ? 1 : sum / count;
};

/** Brightness (ITU-R BT.601, as JPEG weighs it) of pixels in red, green and blue. */
export const lumaOf = (pixels: Uint8Array, size: Size): Luma => {
  const values = new Uint8Array(size.width * size.height);
  for (let at = 0, from = 0; at < values.length; at += 1, from += 3)
    values[at] =
      (299 * (pixels[from] as number) + 587 * (pixels[from + 1] as number) + 114 * (pixels[from + 2] as number) + 500) /
      1000;
  return { ...size, values };
};
