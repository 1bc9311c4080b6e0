import type { Size } from '#functions/story/pictures/crop-window.ts';

/** Brightness of each pixel, 0 to 255, row by row. */
export type Luma = Size & { readonly values: Uint8Array };

const block = 4;
const steadyMean = (0.01 * 255) ** 2;
const steadySpread = (0.03 * 255) ** 2;

/** Sums over a block of both pictures: of each, of their squares, of their products. */
const sums = 5;

/** The sums of every block of 4 × 4 pixels, so that windows which overlap need not count a pixel again. */
const blockSums = (one: Luma, other: Luma, across: number, down: number): Int32Array => {
  const found = new Int32Array(across * down * sums);
  const { width, values } = one;
  const others = other.values;
  for (let y = 0, to = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, to += sums) {
      // Sums in variables and not in the array: this is run a few times only, before it is compiled well.
      let a = 0;
      let b = 0;
      let aa = 0;
      let bb = 0;
      let ab = 0;
      const first = y * block * width + x * block;
      for (let row = first; row < first + block * width; row += width)
        for (let at = row; at < row + block; at += 1) {
          const value = values[at] as number;
          const seen = others[at] as number;
          a += value;
          b += seen;
          aa += value * value;
          bb += seen * seen;
          ab += value * seen;
        }
      found[to] = a;
      found[to + 1] = b;
      found[to + 2] = aa;
      found[to + 3] = bb;
      found[to + 4] = ab;
    }
  return found;
};

/** Structural similarity of one window of 2 × 2 blocks (Wang et al. 2004), 1 where both pictures are the same. */
const likeness = (found: Int32Array, at: number, line: number): number => {
  const of = (sum: number): number =>
    ((found[at + sum] as number) +
      (found[at + sums + sum] as number) +
      (found[at + line + sum] as number) +
      (found[at + line + sums + sum] as number)) /
    (4 * block * block);
  const [meanOne, meanOther] = [of(0), of(1)];
  const spread = of(2) + of(3) - meanOne * meanOne - meanOther * meanOther;
  const shared = of(4) - meanOne * meanOther;
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
  const [across, down] = [Math.floor(one.width / block), Math.floor(one.height / block)];
  if (across < 2 || down < 2) return 1;
  const found = blockSums(one, other, across, down);
  let sum = 0;
  for (let y = 0; y + 1 < down; y += 1)
    for (let x = 0; x + 1 < across; x += 1) sum += likeness(found, (y * across + x) * sums, across * sums);
  return sum / ((across - 1) * (down - 1));
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
