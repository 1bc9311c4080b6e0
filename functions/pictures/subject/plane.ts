import type { Size } from '#functions/pictures/crop-window.ts';

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
  const first = read[from] as number;
  const last = read[from + step * (count - 1)] as number;
  let sum = 0;
  for (let index = -radius; index <= radius; index += 1)
    sum += index < 0 ? first : index < count ? (read[from + step * index] as number) : last;
  for (let index = 0; index < count; index += 1) {
    write[from + step * index] = sum / (2 * radius + 1);
    const [ahead, behind] = [index + radius + 1, index - radius];
    const coming = ahead < count ? (read[from + step * ahead] as number) : last;
    const leaving = behind > 0 ? (read[from + step * behind] as number) : first;
    sum += coming - leaving;
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
