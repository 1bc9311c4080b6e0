import { type ActForm, actForm } from '#functions/desk/acting/act-form.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const back = '/newsroom/job-ads/';

/** Beside a block that HR is asked to paste: that it is done, for the very block that is shown; afterwards the way back. */
export const pastedForm = (
  [ad = '', block = '', how = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string => {
  if (!person?.roles.includes('hr')) return '';
  const form: ActForm =
    how === 'done' ? { act: 'unpasted', fields: { ad }, back } : { act: 'pasted', fields: { ad, block }, back };
  return html`<div class="slot-acts">${actForm(form, language)}</div>\n`;
};
