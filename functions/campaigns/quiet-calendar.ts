import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { LocalDate } from '#functions/findings/field-forms.ts';
import type { Text } from '#functions/findings/text.ts';

/** `calendar.yaml`: days without publishing. All dates are whole days, the last one included. */
export const QuietCalendar = z.strictObject({
  /** ISO country whose public holidays are kept free; `off` to publish on them. */
  holidays: z.union([z.string(), z.literal(false)]).default('SE'),
  quiet: z.array(z.strictObject({ from: LocalDate, until: LocalDate, reason: z.string() })).default([]),
  elections: z.array(z.strictObject({ day: LocalDate, warnFrom: LocalDate, blockFrom: LocalDate })).default([]),
});
export type QuietCalendar = z.infer<typeof QuietCalendar>;

export type QuietReason = { readonly kind: 'holiday' | 'quiet' | 'election'; readonly text: Text };

type Rules = ReturnType<Holidays['getHolidays']>;

const years = new Map<string, Rules>();

/** The public holidays of a country's year, worked out once. */
const holidaysOf = (country: string, year: number): Rules => {
  const known = years.get(`${country} ${year}`);
  if (known) return known;
  const made = new Holidays(country, { types: ['public'], languages: ['sv', 'en'] }).getHolidays(year) ?? [];
  years.set(`${country} ${year}`, made);
  return made;
};

const holiday = (country: string, day: Temporal.PlainDate): QuietReason | null => {
  const found = holidaysOf(country, day.year).find(
    (one) => one.type === 'public' && one.date.startsWith(day.toString()),
  );
  if (!found) return null;
  return { kind: 'holiday', text: { sv: `Helgdag: ${found.name}`, en: `Public holiday: ${found.name}` } };
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
