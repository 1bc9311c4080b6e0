import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelFolder } from '#functions/adapters/value-reader/open-value-reader.ts';
import { readLabelledSet } from '#functions/cli/values/labelled-set.ts';
import { root } from '#test/repository/source-tree.ts';
import classifier from '../../../functions/adapters/value-reader/model/classifier.json' with { type: 'json' };

const frozen = readLabelledSet(join(root, 'test', 'bench', 'values', 'frozen'));
const training = readLabelledSet(join(modelFolder, '..', 'set'));
const writers = (set: typeof frozen) => new Set([...set.sentences, ...set.passages].map(({ writer }) => writer));

it('the half that is measured on is frozen: its bytes are those that the figures were told of', () => {
  expect(frozen.hash).toBe('392e9819082a482b700459b2cc9f289fd133bd12d8ac7400aa7393f87075298a');
});

it('no writer stands in both halves', () => {
  expect([...writers(frozen)].filter((writer) => writers(training).has(writer))).toEqual([]);
});

it('the set has a thousand sentences and a hundred and fifty passages, half of the none adversarial', () => {
  expect(training.sentences.length + frozen.sentences.length).toBeGreaterThanOrEqual(1000);
  expect(training.passages.length + frozen.passages.length).toBeGreaterThanOrEqual(150);
  const none = training.sentences.filter(({ labels }) => labels.length === 0);
  expect(none.length).toBeGreaterThanOrEqual(300);
});

it('the classifier was trained on the labelled set that lies beside it, and its figures have not fallen', () => {
  expect(classifier.set).toBe(training.hash);
  expect(classifier.dev.f1).toBeGreaterThanOrEqual(0.43);
  expect(classifier.dev.amongThree).toBeGreaterThanOrEqual(0.71);
});
