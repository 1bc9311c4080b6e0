import { html, type Markup } from '#functions/ground/markup/html.ts';

/** The text with every found phrase marked as with a pen; a phrase that is not there marks nothing. */
export const markedText = (text: string, phrases: readonly string[]): Markup => {
  const found = phrases
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => ({ start: text.indexOf(phrase), length: phrase.length }))
    .filter((range) => range.start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const pieces: (Markup | string)[] = [];
  let at = 0;
  for (const range of found) {
    if (range.start < at) continue;
    pieces.push(text.slice(at, range.start), html`<mark>${text.slice(range.start, range.start + range.length)}</mark>`);
    at = range.start + range.length;
  }
  pieces.push(text.slice(at));
  return html`${pieces}`;
};
