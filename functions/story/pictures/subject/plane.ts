import type { Size } from '#functions/story/pictures/crop-window.ts';

/** One number for each pixel of a sketch, row by row. */
export type Plane = Size & { readonly values: Float32Array };

/** 0..1, where 1 is what only a hundredth of the pixels exceeds: one odd pixel does not set the scale. */
export const normalised = ({ width, height, values }: Plane): Plane => {
  const sample = new Float32Array(Math.ceil(values.length / 3));
  for (let index = 0; index < sample.length; index += 1) sample[index] = values[index * 3] as number;
  sample.sort();
  const top = sample[Math.floor((sample.length - 1) * 0.99)] || 1;
  const scaled = new Float32Array(values.length);
  for (let index = 0; index < scaled.length; index += 1) {
    const value = (values[index] as number) / top;
    scaled[index] = value < 1 ? value : 1;
  }
  return { width, height, values: scaled };
};

/** Along one line: `step` apart, `count` of them, starting at `from`; beyond the ends the last value goes on. */
const blurLine = (
  read: Float32Array,
  write: Float32Array,
  from: number,
  step: number,
  count: number,
  radius: number,
) => {
  const share = 1 / (2 * radius + 1);
  const end = from + step * (count - 1);
  const first = read[from] as number;
  const last = read[end] as number;
  let sum = first * (radius + 1);
  for (let ahead = 1; ahead <= radius; ahead += 1) sum += ahead < count ? (read[from + step * ahead] as number) : last;
  let coming = from + step * (radius + 1);
  let leaving = from - step * radius;
  for (let at = from; at <= end; at += step, coming += step, leaving += step) {
    write[at] = sum * share;
    sum += (coming <= end ? (read[coming] as number) : last) - (leaving > from ? (read[leaving] as number) : first);
  }
};

/** The mean of the square around each pixel. */
export const blurred = ({ width, height, values }: Plane, radius: number): Plane => {
  const across = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let row = 0; row < height; row += 1) blurLine(values, across, row * width, 1, width, radius);
  for (let column = 0; column < width; column += 1) blurLine(across, both, column, width, height, radius);
  return { width, height, values: both };
};
