import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as swedishStem } from '@orama/stemmers/swedish';
import type { Language } from '#functions/ground/language/language.ts';
import type { Word } from '#functions/story/stories/prose/words.ts';

export type StemmedWord = Word & { readonly stem: string };

type Part = { readonly kind: 'exact' | 'stem' | 'starts' | 'ends'; readonly value: string };

/**
 * `word` = equal stems, `pre*` = starts with, `*suf` = word or its stem ends with, several words = in that order with
 * at most two words between.
 */
export type WordPattern = { readonly source: string; readonly parts: readonly Part[] };

const stems = { sv: swedishStem, en: englishStem };
/** Stems this short collide (lärare and lära are both `lär`), so such words must be equal as they stand. */
const shortStem = 4;
const maxBetween = 2;

export const stemmed = (words: readonly Word[], language: Language): readonly StemmedWord[] =>
  words.map((word) => ({ ...word, stem: stems[language](word.text) }));

const compilePart = (source: string, language: Language): Part => {
  if (source.endsWith('*')) return { kind: 'starts', value: source.slice(0, -1) };
  if (source.startsWith('*')) return { kind: 'ends', value: source.slice(1) };
  const stem = stems[language](source);
  return stem.length <= shortStem ? { kind: 'exact', value: source } : { kind: 'stem', value: stem };
};

export const compilePattern = (source: string, language: Language): WordPattern => ({
  source,
  parts: source
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((part) => part.length > 0)
    .map((part) => compilePart(part, language)),
});

const matchesPart = (part: Part, word: StemmedWord): boolean => {
  switch (part.kind) {
    case 'exact':
      return word.text === part.value;
    case 'stem':
      return word.stem === part.value;
    case 'starts':
      return word.text.startsWith(part.value);
    case 'ends':
      return word.text.endsWith(part.value) || word.stem.endsWith(part.value);
  }
};

/** Index of the last word of the match that begins at `at`, or null. */
export const matchFrom = (pattern: WordPattern, words: readonly StemmedWord[], at: number): number | null => {
  const [first, ...rest] = pattern.parts;
  const start = words[at];
  if (!first || !start || !matchesPart(first, start)) return null;
  const after = (parts: readonly Part[], last: number): number | null => {
    const [part, ...others] = parts;
    if (!part) return last;
    for (let next = last + 1; next <= last + 1 + maxBetween; next++) {
      const word = words[next];
      if (word && matchesPart(part, word)) {
        const end = after(others, next);
        if (end !== null) return end;
      }
    }
    return null;
  };
  return after(rest, at);
};
