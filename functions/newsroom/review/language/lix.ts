import type { ReadabilityBand, ReadabilityOptions } from '#functions/newsroom/review/language/readability.ts';
import { stemmed } from '#functions/story/stories/prose/word-pattern.ts';
import type { Word } from '#functions/story/stories/prose/words.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

const longWord = 6;
const jobAdAllowance = 5;

const bandOf = (lix: number): ReadabilityBand => {
  if (lix < 30) return 'very-easy';
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix <= 60 ? 'hard' : 'very-hard';
};

const adviceOf = (lix: number, kind: ReadabilityOptions['kind']) => {
  const judged = kind === 'job-ad' ? lix - jobAdAllowance : lix;
  if (judged <= 40) return 'fine';
  return judged <= 50 ? 'simplify' : 'too-hard';
};

const letters = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;

/**
 * LIX after Björnsson (1968): words a sentence, plus the percentage of words of more than six letters. A colon before
 * white space ends a sentence too. The bands are those of lix.se.
 */
export const lixOf = (text: string, words: readonly Word[], sentences: number, options: ReadabilityOptions) => {
  const exempt = new Set(options.exempt.flatMap((name) => stemmed(wordsIn(name), 'sv').map((word) => word.stem)));
  const colons = [...text.matchAll(/:(?=\s+\S)/gu)].length;
  const long = stemmed(words, 'sv').filter((word) => letters(word.text) > longWord && !exempt.has(word.stem)).length;
  const value = Math.round(words.length / (sentences + colons) + (100 * long) / words.length);
  return { measure: 'lix', value, band: bandOf(value), advice: adviceOf(value, options.kind) } as const;
};
