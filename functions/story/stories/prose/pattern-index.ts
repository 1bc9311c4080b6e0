import { matchFrom, type StemmedWord, type WordPattern } from '#functions/story/stories/prose/word-pattern.ts';

/** Words `first` to `last` (inclusive) of a sentence that an entry's pattern describes. */
export type PatternMatch<E> = { readonly entry: E; readonly first: number; readonly last: number };
export type PatternIndex<E> = {
  readonly byStem: ReadonlyMap<string, readonly E[]>;
  readonly byWord: ReadonlyMap<string, readonly E[]>;
  /** By the first two letters of `pre*`. */
  readonly byStart: ReadonlyMap<string, readonly E[]>;
  readonly rest: readonly E[];
};

const grouped = <E>(pairs: readonly (readonly [string, E])[]): ReadonlyMap<string, readonly E[]> => {
  const map = new Map<string, E[]>();
  for (const [key, entry] of pairs) {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }
  return map;
};

/** Groups entries by how their first word is recognised, so that a word is tried against few of a thousand patterns. */
export const indexPatterns = <E extends { readonly pattern: WordPattern }>(entries: readonly E[]): PatternIndex<E> => {
  const keyed = (kind: 'stem' | 'exact' | 'starts', key: (value: string) => string) =>
    grouped(
      entries.flatMap((entry) => {
        const first = entry.pattern.parts[0];
        return first?.kind === kind && key(first.value).length > 0 ? [[key(first.value), entry] as const] : [];
      }),
    );
  return {
    byStem: keyed('stem', (value) => value),
    byWord: keyed('exact', (value) => value),
    byStart: keyed('starts', (value) => (value.length < 2 ? '' : value.slice(0, 2))),
    rest: entries.filter((entry) => {
      const first = entry.pattern.parts[0];
      return first?.kind === 'ends' || (first?.kind === 'starts' && first.value.length < 2);
    }),
  };
};

export const findPatterns = <E extends { readonly pattern: WordPattern }>(
  index: PatternIndex<E>,
  words: readonly StemmedWord[],
): readonly PatternMatch<E>[] =>
  words.flatMap((word, first) =>
    [index.byStem.get(word.stem), index.byWord.get(word.text), index.byStart.get(word.text.slice(0, 2)), index.rest]
      .flatMap((entries) => entries ?? [])
      .flatMap((entry) => {
        const last = matchFrom(entry.pattern, words, first);
        return last === null ? [] : [{ entry, first, last }];
      }),
  );
