import type { Located } from '#functions/review/language/located.ts';
import type { Language } from '#functions/stories/language.ts';
import { sentencesIn } from '#functions/stories/prose/sentences.ts';
import { wordsIn } from '#functions/stories/prose/words.ts';

export type LongSentence = Located & { readonly words: number; readonly level: 'long' | 'far-too-long' };

const long = 25;
const farTooLong = 35;

export const longSentencesIn = (text: string, language: Language): readonly LongSentence[] =>
  sentencesIn(text, language)
    .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text).length }))
    .filter((sentence) => sentence.words > long)
    .map((sentence) => ({ ...sentence, level: sentence.words > farTooLong ? 'far-too-long' : 'long' }));
