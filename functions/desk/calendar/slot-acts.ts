import { Temporal } from 'temporal-polyfill';
import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words = { sv: 'Byt, hoppa över eller nåla fast', en: 'Swap, skip or pin' } as const;

/** The way from a slot that is to come to what HR can do with it. */
export const slotActs = (
  [campaign = '', at = '', story = '', state = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string => {
  if (!person?.roles.includes('hr') || !['planned', 'empty'].includes(state)) return '';
  return html`<p class="slot-acts"><a href="${withQuery(deskPaths.slot, { campaign, at: Temporal.Instant.from(at).toString(), story })}">${words[language]}</a></p>
`;
};
