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

/**
 * Small letters and digits as ranges: those of Unicode where Swedish and English are written, and whole blocks beyond. Unicode's own
 * classes have seven hundred ranges, a list has places for hundreds of them, and compiling them took seconds of each process.
 */
const letters =
  '0-9a-zªµº²³¹¼-¾ß-öø-ˁ\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\u{10000}-\\u{1f0ff}';

/** In small letters, each in its place. A pattern that ignores capitals by itself takes many times as long to compile. */
const lowered = (text: string): string => {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
};

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]]/g, '\\$&');
/** `*` is any letters, `a/b` is either, `…` is up to three words between, `\d+` and `\w+` are a number and a word. */
const pieceOf = (word: string): string => {
  if (word === '…') return '';
  const alternatives = word
    .split('/')
    .map((one) =>
      escaped(one.replaceAll('\\d+', '\u0001').replaceAll('\\w+', '\u0002'))
        .replaceAll('*', `[${letters}-]*`)
        .replaceAll('\u0001', '\\d+')
        .replaceAll('\u0002', `[${letters}]+`),
    );
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
};

const patternOf = (source: string): string => {
  const words = lowered(folded(source).text).trim().split(/\s+/);
  let pattern = '';
  for (const [n, word] of words.entries()) {
    if (word === '…' || word === '...') continue;
    const isAfterGap = ['…', '...'].includes(words[n - 1] ?? '');
    pattern += n === 0 ? '' : isAfterGap ? `(?:\\s+[${letters}'’:-]+,?){0,3}\\s+` : '\\s+';
    pattern += pieceOf(word);
  }
  return pattern;
};

const boundedBy = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![${letters}])(?:${patterns.join('|')})(?![${letters}])`, flags);

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
  const whole = boundedBy(patterns, 'gu');
  const once = boundedBy(patterns, 'u');
  const advised = sorted.some(({ advice }) => advice !== null)
    ? sorted.map(({ advice }, n) => ({ advice, exact: new RegExp(`^(?:${patterns[n]})$`, 'u') }))
    : [];
  return {
    all: (text) =>
      [...lowered(text).matchAll(whole)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: text.slice(match.index, match.index + match[0].length),
        advice: advised.find(({ exact }) => exact.test(match[0]))?.advice ?? null,
      })),
    isIn: (text) => once.test(lowered(text)),
    entries: entries.map(({ source }) => source),
  };
};
