import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { dayText } from '#functions/site/day-text.ts';

export const localDay = (instant: Temporal.Instant | string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant.toString()).toZonedDateTimeISO(timeZone).toPlainDate();

/** The local day of an instant as people write it. */
export const dayWords = (instant: Temporal.Instant | string, timeZone: string): Text => {
  const day = localDay(instant, timeZone).toString();
  return { sv: dayText(day, 'sv'), en: dayText(day, 'en') };
};
