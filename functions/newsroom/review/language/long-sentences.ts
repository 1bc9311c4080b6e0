import type { Language } from '#functions/ground/language/language.ts';
import type { Located } from '#functions/newsroom/review/language/located.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

export type LongSentence = Located & { readonly words: number; readonly level: 'long' | 'far-too-long' };

const long = 25;
const farTooLong = 35;

export const longSentencesIn = (text: string, language: Language): readonly LongSentence[] =>
  sentencesIn(text, language)
    .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text).length }))
    .filter((sentence) => sentence.words > long)
    .map((sentence) => ({ ...sentence, level: sentence.words > farTooLong ? 'far-too-long' : 'long' }));
