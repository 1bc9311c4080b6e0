import { Temporal } from 'temporal-polyfill';

/** A day that is in the calendar, from the first ten characters of a text; null for 30 February and for no date. */
export const dayOf = (text: string): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text.trim())?.[0];
  if (day === undefined) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};

/** The employer's day at an instant. */
export const localDay = (instant: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();
