import type { Language } from '#functions/ground/language/language.ts';
import { fleschOf } from '#functions/newsroom/review/language/flesch.ts';
import { lixOf } from '#functions/newsroom/review/language/lix.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

export type ReadabilityBand = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';
export type Readability =
  | { readonly measure: 'too-short'; readonly words: number; readonly sentences: number }
  | {
      readonly measure: 'lix' | 'flesch';
      /** LIX (lower is easier), or Flesch reading ease (higher is easier). */
      readonly value: number;
      /** School years, for English only. */
      readonly grade: number | null;
      readonly band: ReadabilityBand;
      readonly advice: 'fine' | 'simplify' | 'too-hard';
      readonly words: number;
      readonly sentences: number;
    };

export type ReadabilityOptions = {
  readonly language: Language;
  readonly kind: 'post' | 'job-ad';
  /** Job and department names that do not count as long words, however inflected. */
  readonly exempt: readonly string[];
};

/** The least text that a formula says anything about. */
const leastWords = 100;
const leastSentences = 5;

/** How hard a text is to read. It only signals; no text is stopped for it. */
export const readabilityOf = (text: string, options: ReadabilityOptions): Readability => {
  const words = wordsIn(text);
  const sentences = sentencesIn(text, options.language).length;
  const size = { words: words.length, sentences };
  if (size.words < leastWords || size.sentences < leastSentences) return { measure: 'too-short', ...size };
  return options.language === 'sv'
    ? { ...lixOf(text, words, sentences, options), grade: null, ...size }
    : { ...fleschOf(words, sentences), ...size };
};
