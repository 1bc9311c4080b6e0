import { Temporal } from 'temporal-polyfill';

/** A date or an instant from content as an instant with `Z`; a date means its first moment in the zone. */
export const instantOf = (value: string, timeZone: string): string =>
  value.includes('T')
    ? Temporal.Instant.from(value).toString()
    : Temporal.PlainDate.from(value).toZonedDateTime(timeZone).toInstant().toString();

/** A date or an instant from content as a local day, `2026-12-03`. */
export const dayOf = (value: string, timeZone: string): string =>
  value.includes('T')
    ? Temporal.Instant.from(value).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    : Temporal.PlainDate.from(value).toString();

/** The local day of an instant. */
export const localDayOf = (instant: string | Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
