import type { ReadabilityBand } from '#functions/newsroom/review/language/readability.ts';
import type { Word } from '#functions/story/stories/prose/words.ts';

/** Groups of vowels, less a silent last e; within a few per cent of a dictionary over a whole text. */
export const syllablesIn = (word: string): number => {
  const groups = word.toLowerCase().match(/[aeiouyåäöé]+/gu)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[^aeiouy]es$|[^aeiouytd]ed$/u.test(word) && !/(?:[cgszx]|ch|sh)es$/u.test(word) ? 1 : 0;
  return Math.max(1, groups - silent);
};

const bandOf = (ease: number): ReadabilityBand => {
  if (ease >= 80) return 'very-easy';
  if (ease >= 70) return 'easy';
  if (ease >= 60) return 'medium';
  return ease >= 45 ? 'hard' : 'very-hard';
};

/** Flesch reading ease and Flesch–Kincaid grade; plain English is 60 or more, and grade 9 or less. */
export const fleschOf = (words: readonly Word[], sentences: number) => {
  const perSentence = words.length / sentences;
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word.text), 0) / words.length;
  const value = Math.round(206.835 - 1.015 * perSentence - 84.6 * perWord);
  const grade = Math.round((0.39 * perSentence + 11.8 * perWord - 15.59) * 10) / 10;
  const advice = value >= 60 && grade <= 9 ? 'fine' : value >= 45 ? 'simplify' : 'too-hard';
  return { measure: 'flesch', value, grade, band: bandOf(value), advice } as const;
};
