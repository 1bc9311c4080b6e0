import { Temporal } from 'temporal-polyfill';

const exists = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

/** No story, campaign or consent is of another century; a year that is mistyped counts as one that is not. */
const isOurTime = (text: string): boolean => text >= '1900' && text < '2200';

/** Whether a day of the right form is in the calendar: not 31 November, nor 30 February. */
export const isDay = (text: string): boolean => isOurTime(text) && exists(() => Temporal.PlainDate.from(text));

export const isLocalDateTime = (text: string): boolean =>
  isOurTime(text) && exists(() => Temporal.PlainDateTime.from(text));

export const isDayOrInstant = (text: string): boolean =>
  text.includes('T') ? isOurTime(text) && exists(() => Temporal.Instant.from(text)) : isDay(text);

const timeZones = new Set(Intl.supportedValuesOf('timeZone'));

/** Whether a time zone has that name, and not only the form of one. */
export const isTimeZone = (text: string): boolean => timeZones.has(text);
