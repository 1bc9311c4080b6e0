import { actForm } from '#functions/desk/acting/act-form.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Markup } from '#functions/ground/markup/html.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const back = '/newsroom/job-ads/';

/** Beside a block that HR is asked to paste: that it is done, for the very block that is shown; afterwards the way back. */
export const pastedForm = (
  [ad = '', block = '', how = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string => {
  if (!person?.roles.includes('hr')) return '';
  return how === 'done'
    ? actForm({ act: 'unpasted', fields: { ad }, back }, language)
    : actForm({ act: 'pasted', fields: { ad, block }, back }, language);
};
