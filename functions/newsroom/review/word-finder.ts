import type { Advice } from '#functions/newsroom/review/rule-lists.ts';
import { folded } from '#functions/story/stories/prose/folded.ts';

type Entry = string | Advice;
/** Words of a list found in a folded text; `advice` of the entry that they are of, where it has any. */
export type FoundWords = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly advice: Advice | null;
};

export type WordFinder = {
  readonly all: (text: string) => readonly FoundWords[];
  readonly isIn: (text: string) => boolean;
  /** The entries as they are written. */
  readonly entries: readonly string[];
};

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]]/g, '\\$&');
/** `*` is any letters, `a/b` is either, `…` is up to three words between, `\d+` and `\w+` are a number and a word. */
const pieceOf = (word: string): string => {
  if (word === '…') return '';
  const alternatives = word
    .split('/')
    .map((one) =>
      escaped(one.replaceAll('\\d+', '\u0001').replaceAll('\\w+', '\u0002'))
        .replaceAll('*', '[\\p{L}\\p{N}-]*')
        .replaceAll('\u0001', '\\d+')
        .replaceAll('\u0002', '[\\p{L}\\p{N}]+'),
    );
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
};

const patternOf = (source: string): string => {
  const words = folded(source).text.trim().split(/\s+/);
  let pattern = '';
  for (const [n, word] of words.entries()) {
    if (word === '…' || word === '...') continue;
    const isAfterGap = ['…', '...'].includes(words[n - 1] ?? '');
    pattern += n === 0 ? '' : isAfterGap ? "(?:\\s+[\\p{L}\\p{N}'’:-]+,?){0,3}\\s+" : '\\s+';
    pattern += pieceOf(word);
  }
  return pattern;
};

const boundedBy = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, flags);

/** Finds a list's words, however they are inflected where the list says so; capitals do not matter. */
export const wordFinder = (list: readonly Entry[]): WordFinder => {
  const entries = list.flatMap((entry): readonly { source: string; advice: Advice | null }[] =>
    typeof entry === 'string'
      ? [{ source: entry, advice: null }]
      : entry.words.map((source) => ({ source, advice: entry })),
  );
  if (entries.length === 0) return { all: () => [], isIn: () => false, entries: [] };
  // Longest first, so that a phrase wins over its first word.
  const sorted = entries.toSorted((a, b) => b.source.length - a.source.length);
  const patterns = sorted.map(({ source }) => patternOf(source));
  const whole = boundedBy(patterns, 'giu');
  const once = boundedBy(patterns, 'iu');
  const advised = sorted.some(({ advice }) => advice !== null)
    ? sorted.map(({ advice }, n) => ({ advice, exact: new RegExp(`^(?:${patterns[n]})$`, 'iu') }))
    : [];
  return {
    all: (text) =>
      [...text.matchAll(whole)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        advice: advised.find(({ exact }) => exact.test(match[0]))?.advice ?? null,
      })),
    isIn: (text) => once.test(text),
    entries: entries.map(({ source }) => source),
  };
};
