import { describe, expect, it } from 'vitest';
import { figuresOf, type Judged } from '#functions/cli/values/measure-passages.ts';
import { trainClassifier } from '#functions/cli/values/train-classifier.ts';
import { base64Of, numbersOf, oddsOf } from '#functions/story/employer-values/value-classifier.ts';

const ranked = (value: string, likely: boolean, sentence = 'A.') => ({ value, score: 1, likely, sentence });
const judged = (part: Partial<Judged>): Judged => ({
  labels: [],
  adversarial: false,
  evidence: [],
  ranked: [],
  ...part,
});

describe('what is measured on passages', () => {
  it('counts one tag a passage, right when it is one of the labels', () => {
    const figures = figuresOf([
      judged({ labels: ['a', 'b'], ranked: [ranked('b', true), ranked('a', true)] }),
      judged({ labels: ['a'], ranked: [ranked('b', false), ranked('a', true)] }),
      judged({ labels: [], ranked: [ranked('a', true)], adversarial: true }),
      judged({ labels: [], ranked: [ranked('a', false)] }),
    ]);
    expect(figures).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, primary: 0, amongThree: 1 });
    expect(figures).toMatchObject({ noneKept: 0.5, falseOnAdversarial: 1 });
  });

  it('takes the sentence that was shown for the right value', () => {
    const evidence = ['Det var jag som valde.'];
    const right = judged({ labels: ['a'], evidence, ranked: [ranked('b', true), ranked('a', false, evidence[0])] });
    const wrong = judged({ labels: ['a'], evidence, ranked: [ranked('a', true, 'Det regnade.')] });
    expect(figuresOf([right, wrong]).evidence).toBe(0.5);
  });

  it('knows nothing of no passages', () => {
    expect(Object.values(figuresOf([])).every((figure) => figure === null)).toBe(true);
  });
});

describe('training', () => {
  const examples = [
    ...Array.from({ length: 9 }, (_, n) => ({ vector: [1, 0.1 * n, 0], label: 'a' })),
    ...Array.from({ length: 3 }, (_, n) => ({ vector: [0, 1, 0.1 * n], label: 'b' })),
    ...Array.from({ length: 6 }, (_, n) => ({ vector: [0.1 * n, 0, 1], label: 'none' })),
  ];
  const classes = ['a', 'b', 'none'];
  const train = () => trainClassifier(examples, classes, [[1, 0, 0]]);

  it('gives the same weights every time, which tell the examples apart', () => {
    const { mean, rows } = train();
    expect(train()).toEqual({ mean, rows });
    const classifier = {
      version: '',
      likelyFrom: 0,
      values: ['a', 'b'],
      mean: Float32Array.from(mean),
      rows: rows.map((row) => Float32Array.from(row)),
    };
    const odds = (vector: readonly number[]) => Object.fromEntries(oddsOf(classifier, vector));
    expect(odds([1, 0.3, 0])['a']).toBeGreaterThan(1);
    expect(odds([0, 1, 0.1])['b']).toBeGreaterThan(1);
    expect(Math.max(...Object.values(odds([0.2, 0, 1])))).toBeLessThan(1);
  });

  it('keeps numbers whole in a file', () => {
    const numbers = [0, -1.5, 3.25, 1e-7];
    expect([...numbersOf(base64Of(numbers))]).toEqual(numbers.map(Math.fround));
  });
});
