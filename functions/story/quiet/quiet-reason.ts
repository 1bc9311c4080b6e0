import type { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { publicHoliday } from '#functions/story/quiet/public-holidays.ts';

export type QuietReason = { readonly kind: 'holiday' | 'quiet' | 'election'; readonly text: Text };

const holiday = (country: string, day: Temporal.PlainDate): QuietReason | null => {
  const name = publicHoliday(country, day);
  if (name === null) return null;
  return { kind: 'holiday', text: { sv: `Helgdag: ${name}`, en: `Public holiday: ${name}` } };
};

const within = (day: Temporal.PlainDate, from: string, until: string): boolean => {
  const text = day.toString();
  return text >= from && text <= until;
};

/** Why nothing is published on a local day; null when something may be. Policy: from early voting to election day a city is quiet. */
export const quietReason = (calendar: QuietCalendar, day: Temporal.PlainDate): QuietReason | null => {
  const quiet = calendar.quiet.find((one) => within(day, one.from, one.until));
  if (quiet)
    return { kind: 'quiet', text: { sv: `Tyst period: ${quiet.reason}`, en: `Quiet period: ${quiet.reason}` } };
  const election = calendar.elections.find((one) => within(day, one.blockFrom, one.day));
  if (election)
    return {
      kind: 'election',
      text: { sv: `Tyst före valet ${election.day}`, en: `Quiet before the election ${election.day}` },
    };
  return typeof calendar.holidays === 'string' && calendar.holidays !== 'off' ? holiday(calendar.holidays, day) : null;
};

/** Days that are not blocked but deserve a second thought. */
export const electionWarning = (calendar: QuietCalendar, day: Temporal.PlainDate): Text | null => {
  const election = calendar.elections.find((one) => within(day, one.warnFrom, one.day));
  return election
    ? { sv: `Val ${election.day}: läs texten en gång till.`, en: `Election ${election.day}: read the text once more.` }
    : null;
};
