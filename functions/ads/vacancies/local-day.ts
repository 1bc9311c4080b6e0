import type { Temporal } from 'temporal-polyfill';

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A day that is in the calendar, from the first ten characters of a text; null for 30 February and for no date. */
export const dayOf = (text: string): string | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text.trim());
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isReal ? found[0] : null;
};

/** The employer's day at an instant. */
export const localDay = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();
