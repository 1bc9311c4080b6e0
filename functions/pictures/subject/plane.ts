import type { Size } from '#functions/pictures/crop-window.ts';

/** One number for each pixel of a sketch, row by row. */
export type Plane = Size & { readonly values: Float32Array };

/** 0..1, where 1 is what only a hundredth of the pixels exceeds: one odd pixel does not set the scale. */
export const normalised = ({ width, height, values }: Plane): Plane => {
  const sample = values.filter((_, index) => index % 3 === 0).sort();
  const top = sample[Math.floor((sample.length - 1) * 0.99)] || 1;
  return { width, height, values: values.map((value) => Math.min(1, value / top)) };
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
  const value = (index: number): number => read[from + step * Math.min(Math.max(index, 0), count - 1)] as number;
  let sum = 0;
  for (let index = -radius; index <= radius; index += 1) sum += value(index);
  for (let index = 0; index < count; index += 1) {
    write[from + step * index] = sum / (2 * radius + 1);
    sum += value(index + radius + 1) - value(index - radius);
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
