import { expect, it } from 'vitest';
import { lengthWords } from '#functions/newsroom/page-kit/length-words.ts';

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [61, '2 min'],
  [7_199, '120 min'],
  [7_200, '2 h'],
  [7_201, '3 h'],
])('a length of %i seconds is %s', (seconds, words) => {
  expect(lengthWords(seconds)).toBe(words);
});
