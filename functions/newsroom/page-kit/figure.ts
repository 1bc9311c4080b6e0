import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { countWords, shareWords } from '#functions/newsroom/page-kit/number-words.ts';

/** A number that somebody may decide by. Null is unknown, never zero; `why` says why, or how old the last reading is. */
export type Figure = { readonly value: number | null; readonly why: Text | null };

export const unknownWord = { sv: 'okänt', en: 'unknown' } as const;

export type FigureForm = 'count' | 'share';

/** The figure as text: `1 204`, `3,4 %` or `okänt`. */
export const figureText = (figure: Figure, form: FigureForm, language: Language): string => {
  if (figure.value === null) return unknownWord[language];
  return form === 'share' ? shareWords(figure.value, language) : countWords(figure.value, language);
};

/** The figure in a page; an unknown one carries its reason in words. */
export const figureMarkup = (figure: Figure, form: FigureForm, language: Language): Markup => {
  const text = figureText(figure, form, language);
  if (figure.value !== null) return html`<span class="number">${text}</span>`;
  const why = figure.why ? html` <span class="why">${inLanguage(figure.why, language)}</span>` : '';
  return html`<span class="unknown">${text}</span>${why}`;
};
