import type { Language } from '#functions/ground/language/language.ts';
import type { EmployerValue } from '#functions/story/employer-values/employer-value.ts';
import { indexPatterns, type PatternIndex } from '#functions/story/stories/prose/pattern-index.ts';
import { compilePattern, type WordPattern } from '#functions/story/stories/prose/word-pattern.ts';

export type Strength = 'strong' | 'weak';
export type LexiconEntry = {
  readonly value: string;
  readonly kind: Strength | 'false-friend';
  readonly pattern: WordPattern;
};
export type Lexicon = Readonly<Record<Language, PatternIndex<LexiconEntry>>>;

const entriesOf = (value: EmployerValue, language: Language): readonly LexiconEntry[] => {
  const entries = (kind: LexiconEntry['kind'], sources: readonly string[]): readonly LexiconEntry[] =>
    [...new Set(sources)].map((source) => ({ value: value.id, kind, pattern: compilePattern(source, language) }));
  const { strong, weak } = value.patterns[language];
  return [
    ...entries('strong', strong),
    ...entries(
      'weak',
      weak.filter((source) => !strong.includes(source)),
    ),
    ...entries('false-friend', value.falseFriends),
  ];
};

/** Compile once and keep: tagging a story is then a hundred times cheaper than compiling. */
export const compileLexicon = (values: readonly EmployerValue[]): Lexicon => {
  const compiled = (language: Language) => indexPatterns(values.flatMap((value) => entriesOf(value, language)));
  return { sv: compiled('sv'), en: compiled('en') };
};
