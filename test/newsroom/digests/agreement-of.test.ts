import { expect, it } from 'vitest';
import { digestFigures } from '#functions/newsroom/digests/digest-figures.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';
import { period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const chose = (id: string, value: string, at: string) =>
  storyOf({
    id,
    values: { primary: value, values: [value], by: 'person' },
    suggested: {
      version: '1',
      shown: ['delaktighet', 'trygghet'].map((one) => ({ value: one, score: 1, likely: true, sentence: 'A.' })),
    },
    approval: { hash: id, at, by: 'eva.k' },
  });

it('tells of choices until the end of the period, and of none after it', () => {
  const stories = [
    chose('a', 'delaktighet', '2026-09-30T08:00:00Z'),
    chose('b', 'trygghet', '2026-11-22T22:59:59Z'),
    chose('c', 'trygghet', '2026-11-22T23:00:00Z'),
  ];
  const { agreement } = digestFigures(someDigestFacts({ stories }), period('2026-W47'), '2026-11-23T05:00:00Z');
  expect(agreement).toEqual([
    { value: null, quarter: null, choices: 2, first: 1, amongThree: 2 },
    { value: null, quarter: '2026-Q3', choices: 1, first: 1, amongThree: 1 },
    { value: null, quarter: '2026-Q4', choices: 1, first: 0, amongThree: 1 },
    { value: 'Delaktighet', quarter: null, choices: 1, first: 1, amongThree: 1 },
    { value: 'Trygghet', quarter: null, choices: 1, first: 0, amongThree: 1 },
  ]);
});
