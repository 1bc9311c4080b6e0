import type { Severity } from '#functions/ground/findings/finding.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** Part of a text that a finding is about, and where on the page that finding stands. */
export type TextMark = {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly id: string | null;
};

/** Every place of a phrase that the text holds first. */
export const marksOfPhrases = (text: string, phrases: readonly string[]): readonly TextMark[] =>
  phrases
    .filter((phrase) => phrase.length > 0 && text.includes(phrase))
    .map((phrase) => ({
      start: text.indexOf(phrase),
      end: text.indexOf(phrase) + phrase.length,
      severity: 'info',
      id: null,
    }));

/** The text unbroken, every found place marked as with a pen and linked to its remark; overlapping ones once. */
export const markedText = (text: string, marks: readonly TextMark[]): Markup => {
  const found = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: (Markup | string)[] = [];
  let at = 0;
  for (const { start, end, severity, id } of found) {
    if (start < at || end > text.length) continue;
    const words = text.slice(start, end);
    const marked = id === null ? html`<mark>${words}</mark>` : html`<mark class="${severity}">${words}</mark>`;
    pieces.push(text.slice(at, start), id === null ? marked : html`<a class="marked" href="#${id}">${marked}</a>`);
    at = end;
  }
  pieces.push(text.slice(at));
  return html`${pieces}`;
};
