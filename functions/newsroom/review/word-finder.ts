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

const wordsOf = (source: string): readonly string[] => lowered(folded(source).text).trim().split(/\s+/);

const patternOf = (words: readonly string[]): string => {
  let pattern = '';
  for (const [n, word] of words.entries()) {
    if (word === '…' || word === '...') continue;
    const isAfterGap = ['…', '...'].includes(words[n - 1] ?? '');
    pattern += n === 0 ? '' : isAfterGap ? `(?:\\s+[${letters}'’:-]+,?){0,3}\\s+` : '\\s+';
    pattern += pieceOf(word);
  }
  return pattern;
};

/** So many letters say which entries a word may begin: a list has hundreds, and few of them begin as a word of the text does. */
const mostLetters = 3;
const lettersFirst = new RegExp(`^[${letters}]*`, 'u');
const letter = new RegExp(`[${letters}]`, 'u');
const tabled = 0x2c0;
const isTabled = Uint8Array.from({ length: tabled }, (_, code) => (letter.test(String.fromCharCode(code)) ? 1 : 0));
/** Without a match of its own for each letter: texts are long and lists are many. */
const isLetterAt = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 0;
  return code < tabled ? isTabled[code] === 1 : letter.test(String.fromCodePoint(code));
};

/** How an entry's first word may begin; nothing where any letters may. */
const beginningsOf = ([word = '']: readonly string[]): readonly (string | null)[] =>
  word.split('/').map((one) => {
    const [own = ''] = lettersFirst.exec(one) ?? [];
    if (own.length >= mostLetters) return own.slice(0, mostLetters);
    return /^(?:\*|\\|…)/.test(one.slice(own.length)) ? null : own || one.slice(0, 1);
  });

type Start = { readonly at: number; readonly beginning: string };
type Text = { readonly low: string; readonly starts: readonly Start[] };
/** Every list is asked about every text, so a text is split once for them all. */
const known = new Map<string, Text>();
const [mostKnown, mostLetterCount] = [1000, 1_000_000];
let letterCount = 0;

const split = (text: string): Text => {
  const low = lowered(text);
  const starts: Start[] = [];
  for (let at = 0; at < low.length; ) {
    let end = at;
    while (end < low.length && isLetterAt(low, end)) end += (low.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    if (end > at) starts.push({ at, beginning: low.slice(at, Math.min(end, at + mostLetters)) });
    at = end + 1;
  }
  return { low, starts };
};
const textOf = (text: string): Text => {
  const standing = known.get(text);
  if (standing !== undefined) return standing;
  const found = split(text);
  if (known.size >= mostKnown || letterCount + text.length > mostLetterCount) {
    known.clear();
    letterCount = 0;
  }
  known.set(text, found);
  letterCount += text.length;
  return found;
};

/** Places of signs that an entry begins with, where no letter stands before. */
const signsIn = (low: string, signs: readonly string[]): readonly Start[] => {
  const sign = new RegExp(`(?<![${letters}])(?:${signs.map(escaped).join('|')})`, 'gu');
  return [...low.matchAll(sign)].map((match) => ({ at: match.index, beginning: match[0] }));
};

const matchAt = (expression: RegExp | null, low: string, at: number): RegExpExecArray | null => {
  if (expression !== null) expression.lastIndex = at;
  return expression?.exec(low) ?? null;
};

/** Finds the entries at the places where one of them may begin; an earlier entry wins over a later. */
const matcherOf = (
  entries: readonly (readonly string[])[],
): ((text: string, most: number) => readonly RegExpExecArray[]) => {
  const patterns = entries.map(patternOf);
  const byBeginning = new Map<string | null, Set<number>>();
  for (const [n, words] of entries.entries())
    for (const beginning of beginningsOf(words))
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(n));
  const signs = [...byBeginning.keys()].filter((one) => one !== null && lettersFirst.exec(one)?.[0] === '') as string[];
  const compiled = new Map<string, RegExp>();
  /** Compiled when a text first asks for it; null where no entry begins so. */
  const expressionOf = (...beginnings: readonly (string | null)[]): RegExp | null => {
    const name = beginnings.join(' ');
    const standing = compiled.get(name);
    if (standing !== undefined) return standing;
    const some = new Set(beginnings.flatMap((one) => [...(byBeginning.get(one) ?? [])]));
    if (some.size === 0) return null;
    const alternatives = [...some].toSorted((a, b) => a - b).map((n) => patterns[n]);
    const found = new RegExp(`(?:${alternatives.join('|')})(?![${letters}])`, 'uy');
    compiled.set(name, found);
    return found;
  };
  const anywhere = expressionOf(null);
  /** Entries that any letters begin are many times as dear where they are tried with the others; only together do they tell which is earlier. */
  const firstAt = (beginning: string, low: string, at: number): RegExpExecArray | null => {
    const own = byBeginning.has(beginning) ? matchAt(expressionOf(beginning), low, at) : null;
    const other = matchAt(anywhere, low, at);
    return own !== null && other !== null ? matchAt(expressionOf(beginning, null), low, at) : (own ?? other);
  };
  return (text, most) => {
    const found: RegExpExecArray[] = [];
    const { low, starts } = textOf(text);
    const odd = signs.length === 0 ? [] : signsIn(low, signs);
    let from = 0;
    for (const { at, beginning } of odd.length === 0 ? starts : [...starts, ...odd].toSorted((a, b) => a.at - b.at)) {
      if (at < from) continue;
      const match = firstAt(beginning, low, at);
      if (match === null) continue;
      from = at + match[0].length;
      found.push(match);
      if (found.length === most) break;
    }
    return found;
  };
};

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
  const words = sorted.map(({ source }) => wordsOf(source));
  const matches = matcherOf(words);
  const advised = sorted.some(({ advice }) => advice !== null)
    ? sorted.map(({ advice }, n) => ({ advice, exact: new RegExp(`^(?:${patternOf(words[n] ?? [])})$`, 'u') }))
    : [];
  return {
    all: (text) =>
      matches(text, Number.POSITIVE_INFINITY).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: text.slice(match.index, match.index + match[0].length),
        advice: advised.find(({ exact }) => exact.test(match[0]))?.advice ?? null,
      })),
    isIn: (text) => matches(text, 1).length > 0,
    entries: entries.map(({ source }) => source),
  };
};
