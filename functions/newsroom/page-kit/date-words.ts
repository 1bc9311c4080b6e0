import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';

const weekdays = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
const shortMonths = {
  sv: 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} as const;

type Day = Pick<Temporal.PlainDate, 'dayOfWeek' | 'day' | 'month' | 'year'>;

const weekdayOf = (day: Day, language: Language): string => weekdays[language][day.dayOfWeek - 1] ?? '';
const shortMonthOf = (day: Day, language: Language): string => shortMonths[language][day.month - 1] ?? '';

export const monthWords = (day: Day, language: Language): string => months[language][day.month - 1] ?? '';

/** `tis`, `Tue`. */
export const weekdayWords = (day: Day, language: Language): string => weekdayOf(day, language).slice(0, 3);

/** `tisdag 24 november`. */
export const longDayWords = (day: Day, language: Language): string =>
  `${weekdayOf(day, language)} ${day.day} ${monthWords(day, language)}`;

/** `24 nov`. */
export const dayWords = (day: Day, language: Language): string => `${day.day} ${shortMonthOf(day, language)}`;

/** `3 december 2026`. */
export const dateWords = (day: Day, language: Language): string =>
  `${day.day} ${monthWords(day, language)} ${day.year}`;

const zoned = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

/** The local day of an instant (`2026-11-24T08:00:00Z`). */
export const localDay = (instant: string, timeZone: string): Temporal.PlainDate =>
  zoned(instant, timeZone).toPlainDate();

/** `09.00` in Swedish, `09:00` in English. */
export const timeWords = (instant: string, timeZone: string, language: Language): string => {
  const local = zoned(instant, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(local.hour)}${language === 'sv' ? '.' : ':'}${two(local.minute)}`;
};

/** `tis 24 nov 09.00`. */
export const momentWords = (instant: string, timeZone: string, language: Language): string => {
  const day = localDay(instant, timeZone);
  return `${weekdayWords(day, language)} ${dayWords(day, language)} ${timeWords(instant, timeZone, language)}`;
};

/** A day as heard from today: `i dag`, `i morgon`, `om 9 dagar`, `i går`, `för 3 dagar sedan`. */
export const distanceWords = (today: Temporal.PlainDate, day: Temporal.PlainDate, language: Language): string => {
  const days = today.until(day).days;
  const near = {
    sv: { '-1': 'i går', 0: 'i dag', 1: 'i morgon' },
    en: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' },
  };
  const word = (near[language] as Readonly<Record<string, string>>)[String(days)];
  if (word) return word;
  if (days > 0) return language === 'sv' ? `om ${days} dagar` : `in ${days} days`;
  return language === 'sv' ? `för ${-days} dagar sedan` : `${-days} days ago`;
};

/** `2026-W47`, `2026-11`, `2026-Q4` as `vecka 47, 2026`, `november 2026`, `kvartal 4, 2026`. */
export const periodWords = (period: string, language: Language): string => {
  const [, year = '', kind = '', number = ''] = /^(\d{4})-([WQ]?)(\d+)$/.exec(period) ?? [];
  if (kind === 'W') return `${language === 'sv' ? 'vecka' : 'week'} ${Number(number)}, ${year}`;
  if (kind === 'Q') return `${language === 'sv' ? 'kvartal' : 'quarter'} ${Number(number)}, ${year}`;
  return year === '' ? period : `${months[language][Number(number) - 1] ?? number} ${year}`;
};
