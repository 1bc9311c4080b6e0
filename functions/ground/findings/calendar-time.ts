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

/** Areas of the IANA's names, which the alternative names of a zone stand in too; an offset such as +01:00 is none. */
const zoneForm = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;

const known = new Map<string, boolean>();

/** Whether a time zone has that name, and not only the form of one: any of the IANA's, older names among them. */
export const isTimeZone = (text: string): boolean => {
  if (text.length > 60 || !zoneForm.test(text)) return false;
  const found = known.get(text) ?? exists(() => new Intl.DateTimeFormat('en', { timeZone: text }));
  known.set(text, found);
  return found;
};
