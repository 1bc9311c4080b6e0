import type { LabelledPassage, LabelledSet } from '#functions/cli/values/labelled-set.ts';
import { type Figures, figuresOf, type Judged } from '#functions/cli/values/measure-passages.ts';
import { type Example, type Trained, trainClassifier } from '#functions/cli/values/train-classifier.ts';
import type { ReadableValue } from '#functions/ground/ports/value-reader.ts';
import { rankValues } from '#functions/story/employer-values/rank-values.ts';
import {
  base64Of,
  type ClassifierFile,
  numbersOf,
  oddsOf,
  type ValueClassifier,
} from '#functions/story/employer-values/value-classifier.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';

const none = 'none';
/** The form of the weights; raised with the way of training. */
const form = 2;

export type Sources = {
  readonly encoder: string;
  readonly set: LabelledSet;
  readonly values: readonly ReadableValue[];
  readonly vectorOf: (sentence: string) => ArrayLike<number>;
};

/** The sentences of a passage, its title first: what a story is cut into. */
export const partsOf = ({ title, text, language }: LabelledPassage): readonly string[] => [
  title,
  ...sentencesIn(text, language).map((sentence) => sentence.text),
];

/** What is encoded of a value's meaning, for likeness. */
export const meaningOf = ({ name, definition }: ReadableValue): string =>
  `${name.sv} / ${name.en}. ${definition.sv} ${definition.en}`;

/** In a passage the marked sentence shows its value, and the others none. */
const examplesOf = ({ set, vectorOf }: Sources, writers: ReadonlySet<string>): readonly Example[] => [
  ...set.sentences
    .filter(({ writer }) => writers.has(writer))
    .flatMap(({ text, labels }) =>
      (labels.length === 0 ? [none] : labels).map((label) => ({ vector: vectorOf(text), label })),
    ),
  ...set.passages
    .filter(({ writer }) => writers.has(writer))
    .flatMap((passage) =>
      partsOf(passage).map((part) => {
        const shows = passage.evidence.some((sentence) => sentence.includes(part) || part.includes(sentence));
        return { vector: vectorOf(part), label: shows ? (passage.labels[0] ?? none) : none };
      }),
    ),
];

const rounded = ({ mean, rows }: Trained): { readonly mean: string; readonly weights: string } => ({
  mean: base64Of(mean),
  weights: base64Of(rows.flatMap((row) => [...row])),
});

const trainedOn = (sources: Sources, classes: readonly string[], writers: ReadonlySet<string>) => {
  const meanings = sources.values
    .filter(({ id }) => classes.includes(id))
    .map((value) => sources.vectorOf(meaningOf(value)));
  return rounded(trainClassifier(examplesOf(sources, writers), classes, meanings));
};

const opened = (classes: readonly string[], { mean, weights }: { mean: string; weights: string }): ValueClassifier => {
  const numbers = numbersOf(weights);
  const width = numbers.length / classes.length;
  return {
    version: '',
    likelyFrom: 0,
    values: classes.slice(0, -1),
    mean: numbersOf(mean),
    rows: classes.map((_, index) => numbers.subarray(index * width, (index + 1) * width)),
  };
};

const judge = (sources: Sources, classifier: ValueClassifier, passage: LabelledPassage): Judged => {
  const read = partsOf(passage).map((text) => ({ text, odds: oddsOf(classifier, sources.vectorOf(text)) }));
  return {
    labels: passage.labels,
    adversarial: passage.kind === 'adversarial-none',
    evidence: passage.evidence,
    ranked: rankValues(read, sources.values, 0),
  };
};

const likelyFromOn = (judged: readonly Judged[], likelyFrom: number): readonly Judged[] =>
  judged.map((one) => ({
    ...one,
    ranked: one.ranked.map((value, index) => ({ ...value, likely: index === 0 && value.score >= likelyFrom })),
  }));

/** As many right tags as can be had while four of five passages without a value keep none. */
const worth = ({ f1, noneKept }: Figures): number => (f1 ?? 0) + 0.3 * Math.min(noneKept ?? 0, 0.8);

const bestThreshold = (judged: readonly Judged[]): number =>
  Array.from({ length: 41 }, (_, step) => step / 5).reduce((best, step) =>
    worth(figuresOf(likelyFromOn(judged, step))) > worth(figuresOf(likelyFromOn(judged, best))) ? step : best,
  );

/** Each writer's passages, read by what the other writers taught: a threshold of one's own hand does not carry over. */
const readByOthers = (sources: Sources, classes: readonly string[], writers: readonly string[]): readonly Judged[] =>
  writers.flatMap((writer) => {
    const others = new Set(writers.filter((one) => one !== writer));
    const classifier = opened(classes, trainedOn(sources, classes, others));
    return sources.set.passages
      .filter((passage) => passage.writer === writer)
      .map((passage) => judge(sources, classifier, passage));
  });

/** The weights of all writers, with the threshold and the figures of each writer read by the others. */
export const buildClassifier = (sources: Sources): ClassifierFile => {
  const { set, encoder } = sources;
  const writers = [...new Set(set.sentences.map(({ writer }) => writer))].sort();
  const classes = [...[...new Set(set.sentences.flatMap(({ labels }) => labels))].sort(), none];
  const judged = readByOthers(sources, classes, writers);
  const likelyFrom = bestThreshold(judged);
  const figures = Object.entries(figuresOf(likelyFromOn(judged, likelyFrom)));
  return {
    version: `${form}-${encoder.slice(0, 8)}-${set.hash.slice(0, 8)}`,
    encoder,
    set: set.hash,
    seed: 0,
    likelyFrom,
    classes,
    dev: Object.fromEntries(
      figures.map(([name, value]) => [name, value === null ? null : Math.round(value * 1000) / 1000]),
    ),
    ...trainedOn(sources, classes, new Set(writers)),
  };
};
