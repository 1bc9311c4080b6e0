import { centred } from '#functions/story/employer-values/value-classifier.ts';

export type Example = { readonly vector: ArrayLike<number>; readonly label: string };

export type Trained = {
  readonly mean: Float64Array;
  /** A row a class in the order that was given: a weight for each number of a centred vector, then the bias. */
  readonly rows: readonly Float64Array[];
};

/** How much the vector itself and how much its likeness to the definitions counts, and how free the weights are. */
const [ofVector, ofDefinition, freedom] = [6, 3, 0.03] as const;
const steps = 200;

const meanOf = (vectors: readonly ArrayLike<number>[]): Float64Array => {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum.map((x) => x / Math.max(1, vectors.length));
};

const dot = (a: Float64Array, b: Float64Array, length: number): number => {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** Weight of an example, so that a class of few counts as much as one of many. */
const balance = (labels: readonly number[], classes: number): readonly number[] => {
  const count = new Float64Array(classes);
  for (const label of labels) count[label] = (count[label] ?? 0) + 1;
  return labels.map((label) => labels.length / (classes * (count[label] ?? 1)));
};

const softmax = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((x) => x / sum);
};

/** The slope of the loss at `rows`: balanced cross entropy, and what large weights cost. The bias costs nothing. */
const slopeAt = (
  rows: readonly Float64Array[],
  points: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
) => {
  const width = (points[0]?.length ?? 1) - 1;
  const slope = rows.map((row) => row.map((x, at) => (at < width ? x / freedom : 0)));
  for (const [index, point] of points.entries()) {
    const found = softmax(Float64Array.from(rows, (row) => dot(row, point, width + 1)));
    for (const [row, into] of slope.entries()) {
      const off = ((found[row] as number) - (labels[index] === row ? 1 : 0)) * (weights[index] as number);
      for (let at = 0; at <= width; at += 1) into[at] = (into[at] as number) + off * (point[at] as number);
    }
  }
  return slope;
};

/** The largest eigenvalue of the weighted points' spread, by power iteration: how steep the loss can bend. */
const largestSpread = (points: readonly Float64Array[], weights: readonly number[]): number => {
  let direction = new Float64Array(points[0]?.length ?? 0).fill(1);
  let spread = 1;
  for (let turn = 0; turn < 30; turn += 1) {
    const next = new Float64Array(direction.length);
    for (const [index, point] of points.entries()) {
      const along = dot(point, direction, direction.length) * (weights[index] as number);
      for (let at = 0; at < next.length; at += 1) next[at] = (next[at] as number) + along * (point[at] as number);
    }
    spread = Math.sqrt(dot(next, next, next.length) / dot(direction, direction, direction.length));
    const length = Math.sqrt(dot(next, next, next.length)) || 1;
    direction = next.map((x) => x / length);
  }
  // A little more than was found: the power comes from below.
  return spread * 1.05;
};

/** Multinomial logistic regression by accelerated descent: no chance in it, so the same examples give the same weights. */
const descend = (
  points: readonly Float64Array[],
  labels: readonly number[],
  classes: number,
): readonly Float64Array[] => {
  const weights = balance(labels, classes);
  const rate = 1 / (1 / freedom + 0.5 * largestSpread(points, weights));
  let rows = Array.from({ length: classes }, () => new Float64Array(points[0]?.length ?? 0));
  let ahead = rows;
  for (let step = 0; step < steps; step += 1) {
    const slope = slopeAt(ahead, points, labels, weights);
    const next = ahead.map((row, at) => row.map((x, n) => x - rate * ((slope[at] as Float64Array)[n] as number)));
    const carry = step / (step + 3);
    ahead = next.map((row, at) => row.map((x, n) => x + carry * (x - ((rows[at] as Float64Array)[n] as number))));
    rows = next;
  }
  return rows;
};

/**
 * Trains on sentences; `definitions` are what each value means, by vector. Likeness to a definition is a straight line in
 * the vector, so it is folded into the weights, and reading needs no definitions.
 */
export const trainClassifier = (
  examples: readonly Example[],
  classes: readonly string[],
  definitions: readonly ArrayLike<number>[],
): Trained => {
  const mean = meanOf(examples.map(({ vector }) => vector));
  const meanings = definitions.map((vector) => centred(vector, mean));
  const points = examples.map(({ vector }) => {
    const point = centred(vector, mean);
    const likeness = meanings.map((meaning) => ofDefinition * dot(meaning, point, point.length));
    return Float64Array.from([...point.map((x) => x * ofVector), ...likeness, 1]);
  });
  const labels = examples.map(({ label }) => classes.indexOf(label));
  const width = mean.length;
  const rows = descend(points, labels, classes.length).map((row) => {
    const folded = new Float64Array(width + 1);
    for (let at = 0; at < width; at += 1) {
      const ofMeanings = meanings.reduce(
        (sum, meaning, n) => sum + (row[width + n] as number) * (meaning[at] as number),
        0,
      );
      folded[at] = ofVector * (row[at] as number) + ofDefinition * ofMeanings;
    }
    folded[width] = row.at(-1) as number;
    return folded;
  });
  return { mean, rows };
};
