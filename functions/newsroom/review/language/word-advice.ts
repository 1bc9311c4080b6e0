import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { type Located, locate } from '#functions/newsroom/review/language/located.ts';
import { findPatterns, indexPatterns, type PatternIndex } from '#functions/story/stories/prose/pattern-index.ts';
import { sentencesIn } from '#functions/story/stories/prose/sentences.ts';
import { compilePattern, stemmed, type WordPattern } from '#functions/story/stories/prose/word-pattern.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

/** Patterns, parted by `|`, and what to write instead; or, after `!`, what to think about. */
export type WordList = readonly (readonly [patterns: string, instead: string])[];

type Entry = { readonly pattern: WordPattern; readonly instead: string };
export type CompiledWordList = Readonly<Record<Language, PatternIndex<Entry>>>;

/** `instead` is null when the word is not wrong, only worth a thought. */
export type WordHit = Located & { readonly instead: string | null; readonly message: Text };

export const compileWordList = (lists: Readonly<Record<Language, WordList>>): CompiledWordList => {
  const compiled = (language: Language) =>
    indexPatterns(
      lists[language].flatMap(([patterns, instead]) =>
        patterns.split('|').map((source) => ({ pattern: compilePattern(source, language), instead })),
      ),
    );
  return { sv: compiled('sv'), en: compiled('en') };
};

const messageOf = (found: string, instead: string): Text =>
  instead.startsWith('!')
    ? { sv: `”${found}”: ${instead.slice(1)}.`, en: `“${found}”: ${instead.slice(1)}.` }
    : { sv: `Skriv hellre ”${instead}” än ”${found}”.`, en: `Rather “${instead}” than “${found}”.` };

/** Words of the list in a text, the longest where two overlap; a phrase must stand unbroken. */
export const wordAdviceIn = (list: CompiledWordList, text: string, language: Language): readonly WordHit[] =>
  sentencesIn(text, language).flatMap((sentence) => {
    const words = stemmed(wordsIn(text, sentence.start, sentence.end), language);
    const matches = findPatterns(list[language], words)
      .filter(({ entry, first, last }) => last - first + 1 === entry.pattern.parts.length)
      .sort((a, b) => a.first - b.first || b.last - a.last);
    let covered = -1;
    return matches.flatMap(({ entry, first, last }) => {
      if (first <= covered) return [];
      covered = last;
      const place = locate(text, words[first]?.start ?? 0, words[last]?.end ?? 0);
      const instead = entry.instead.startsWith('!') ? null : entry.instead;
      return [{ ...place, instead, message: messageOf(place.text, entry.instead) }];
    });
  });
