import type { Language } from '#functions/ground/language/language.ts';
import { withoutAbbreviations } from '#functions/story/stories/prose/abbreviations.ts';

/** `text` is always the source's slice from `start` to `end`, without white space around it. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };
export type Span = { readonly start: number; readonly end: number };

const segmenters = {
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Blocks stand apart by an empty line; a line that opens with a bullet or a dash of speech is a block of its own. */
const blockBreak = /\n[^\S\n]*\n\s*|\n(?=[^\S\n]*[•\-*–—]\s)/gu;

/** The blocks of a plain text: paragraphs, headings and list items. */
export const paragraphsIn = (text: string): readonly Span[] => {
  const breaks = [...text.matchAll(blockBreak)];
  return [0, ...breaks.map((found) => found.index + found[0].length)]
    .map((start, index) => ({ start, end: breaks[index]?.index ?? text.length }))
    .filter((span) => text.slice(span.start, span.end).trim().length > 0);
};

const trimmed = (text: string, start: number, end: number): Sentence => {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const kept = slice.trim();
  return { text: kept, start: from, end: from + kept.length };
};

/** `”Jag trivs!” säger hon.` is one sentence: what goes on with a small letter belongs to what came before. */
const goesOn = (segment: string): boolean => /^\p{Ll}/u.test(segment);

/** Nobody writes a sentence so long; what is asked of each sentence would take its length times what is found in it. */
export const longestSentence = 2000;

/** The same words in pieces that are no longer than that, cut where words end. */
const inPieces = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const most = from + longestSentence;
    const space = most >= end ? -1 : text.lastIndexOf(' ', most);
    const to = most >= end ? end : space > from ? space : most;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
};

/** The rules, the formulas and the reader of values ask for the same texts one after the other. */
const known = new Map<string, readonly Sentence[]>();
const mostKnown = 50;

/** A single line break is a soft wrap. The segmenter would break there, and after `kl.`; both are masked. */
export const sentencesIn = (text: string, language: Language): readonly Sentence[] => {
  const key = `${language} ${text}`;
  const standing = known.get(key);
  if (standing !== undefined) return standing;
  const found = segmented(text, language);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
};

const segmented = (text: string, language: Language): readonly Sentence[] =>
  paragraphsIn(text).flatMap(({ start, end }) => {
    const masked = withoutAbbreviations(text.slice(start, end).replaceAll('\n', ' '));
    const spans: Span[] = [];
    for (const { segment, index } of segmenters[language].segment(masked)) {
      const last = spans.at(-1);
      const span = { start: start + index, end: start + index + segment.length };
      if (last && goesOn(segment)) spans.splice(-1, 1, { start: last.start, end: span.end });
      else spans.push(span);
    }
    return spans
      .flatMap((span) => inPieces(text, span))
      .map((span) => trimmed(text, span.start, span.end))
      .filter((sentence) => sentence.text.length > 0);
  });
