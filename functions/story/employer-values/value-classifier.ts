import * as z from 'zod';

const Figures = z.record(z.string(), z.number().nullable());

/** The weights file as it lies beside the encoder; numbers are little-endian 32-bit floats in base 64. */
export const ClassifierFile = z.strictObject({
  version: z.string(),
  /** SHA-256 of the encoder whose vectors it was trained on; of another it says nothing. */
  encoder: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the labelled sentences. */
  set: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.int(),
  /** From this score on a value is likely. */
  likelyFrom: z.number(),
  /** The last one is none. */
  classes: z.array(z.string()).min(2).max(200),
  dev: Figures,
  mean: z.string(),
  weights: z.string(),
});
export type ClassifierFile = z.infer<typeof ClassifierFile>;

export type ValueClassifier = {
  readonly version: string;
  readonly likelyFrom: number;
  /** Without none. */
  readonly values: readonly string[];
  readonly mean: Float32Array;
  /** A row a class, none last: a weight for each number of a vector, then the bias. */
  readonly rows: readonly Float32Array[];
};

export const numbersOf = (base64: string): Float32Array => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getFloat32(index * 4, true));
};

export const base64Of = (numbers: ArrayLike<number>): string => {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (let index = 0; index < numbers.length; index += 1) view.setFloat32(index * 4, numbers[index] ?? 0, true);
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
};

/** Null for one that was trained on another encoder, or whose numbers don't fit its classes. */
export const openClassifier = (input: unknown, encoder: string): ValueClassifier | null => {
  const file = ClassifierFile.safeParse(input);
  if (!file.success || file.data.encoder !== encoder) return null;
  const { version, likelyFrom, classes } = file.data;
  const [mean, weights] = [numbersOf(file.data.mean), numbersOf(file.data.weights)];
  const width = mean.length + 1;
  if (weights.length !== width * classes.length) return null;
  const rows = classes.map((_, index) => weights.subarray(index * width, (index + 1) * width));
  return { version, likelyFrom, values: classes.slice(0, -1), mean, rows };
};

/** The vector from the middle of all sentences, of length 1: sentences of one world are all alike, and the rest tells. */
export const centred = (vector: ArrayLike<number>, mean: ArrayLike<number>): Float64Array => {
  const moved = new Float64Array(vector.length);
  for (let index = 0; index < moved.length; index += 1) moved[index] = (vector[index] ?? 0) - (mean[index] ?? 0);
  const length = Math.hypot(...moved) || 1;
  for (let index = 0; index < moved.length; index += 1) moved[index] = (moved[index] ?? 0) / length;
  return moved;
};

const dot = (row: Float32Array, vector: Float64Array): number => {
  let sum = row[vector.length] ?? 0;
  for (let index = 0; index < vector.length; index += 1) sum += (row[index] ?? 0) * (vector[index] ?? 0);
  return sum;
};

/** How much likelier than none each value is in a sentence, by its vector: p(value) / p(none). */
export const oddsOf = (
  { mean, rows, values }: ValueClassifier,
  vector: ArrayLike<number>,
): ReadonlyMap<string, number> => {
  const point = centred(vector, mean);
  const scores = rows.map((row) => dot(row, point));
  const none = scores.at(-1) ?? 0;
  return new Map(values.map((value, index) => [value, Math.exp((scores[index] ?? 0) - none)]));
};
