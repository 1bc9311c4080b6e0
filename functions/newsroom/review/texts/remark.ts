import type { Temporal } from 'temporal-polyfill';
import type { Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import type { RuleLists } from '#functions/newsroom/review/rule-lists.ts';

/** Something a rule has to say of a part of a text; its words stand in the catalogue, unless it has words of its own. */
export type Remark = {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly hint?: Text | undefined;
  readonly message?: Text | undefined;
};

/** What the rules that read texts know besides the text. */
export type Reading = {
  readonly lists: RuleLists;
  /** Names that may stand: of those who are declared, units, places, the employer. In lower case. */
  readonly declared: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly today: Temporal.PlainDate;
  readonly detect: (text: string) => string | null;
  readonly ownDomain: string;
  readonly ownAddresses: readonly string[];
  readonly employers: readonly string[];
  /** An assessment of secrecy is in the front matter. */
  readonly assessed: boolean;
  readonly body: PublishedText;
  /** What those whom the story is about work as. */
  readonly roles: readonly string[];
};

export type TextRule = (text: PublishedText, reading: Reading) => readonly Remark[];

export const remark = (
  rule: string,
  severity: Severity,
  { start, end }: { readonly start: number; readonly end: number },
  more: Pick<Remark, 'hint' | 'message'> = {},
): Remark => ({ rule, severity, start, end, ...more });

/** Prose is read by sentences; the rest is short. */
export const isProse = ({ kind }: PublishedText): boolean =>
  kind === 'body' || kind === 'post' || kind === 'title' || kind === 'inside';
export const isWords = ({ kind }: PublishedText): boolean =>
  isProse({ kind } as PublishedText) || kind === 'alt' || kind === 'action' || kind === 'credit';

/** The last of them that begins at a place or before it; -1 where none does. They stand in order, and a long text has thousands. */
export const lastFrom = (spans: readonly { readonly start: number }[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The sentence that a place stands in, with those `around` it. */
export const sentencesAround = (text: PublishedText, offset: number, around: number): string => {
  const at = lastFrom(text.sentences, offset);
  const first = text.sentences[Math.max(0, at - around)];
  const last = text.sentences[Math.min(text.sentences.length - 1, at + around)];
  return first === undefined || last === undefined ? text.text : text.text.slice(first.start, last.end);
};

export const paragraphAt = (text: PublishedText, offset: number): string => {
  const span = text.paragraphs[lastFrom(text.paragraphs, offset)];
  return span === undefined ? text.text : text.text.slice(span.start, span.end);
};
