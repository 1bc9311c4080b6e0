import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';

/** Sweden has one time zone; dates on the site are its days. */
export const siteTimeZone = 'Europe/Stockholm';

const days = {
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const months = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** A city's ads name a few hundred days, tens of thousands of times. */
const mostDays = 4_000;
const oncePerDay = (written: (date: string) => string) => {
  const known = new Map<string, string>();
  return (date: string): string => {
    const text = known.get(date) ?? written(date);
    if (known.size >= mostDays) known.clear();
    known.set(date, text);
    return text;
  };
};

const textIn = (language: Language) =>
  oncePerDay((date) => {
    const day = Temporal.PlainDate.from(date);
    return `${days[language][day.dayOfWeek - 1]} ${day.day} ${months[language][day.month - 1]} ${day.year}`;
  });
const dayTexts: Readonly<Record<Language, (date: string) => string>> = { sv: textIn('sv'), en: textIn('en') };

/** A local date as people write it: `tis 24 nov 2026`, `Tue 24 Nov 2026`. */
export const dayText = (date: string, language: Language): string => dayTexts[language](date);

const near = { sv: ['i dag', 'i morgon'], en: ['today', 'tomorrow'] } as const;

/** The same, with the word that people say first when it is today or tomorrow: `i dag, tis 24 nov 2026`. */
export const nearDay = (date: string, today: string, language: Language): string => {
  const text = dayText(date, language);
  if (date === today) return `${near[language][0]}, ${text}`;
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  return date === tomorrow ? `${near[language][1]}, ${text}` : text;
};

/** The local date of an instant, `2026-11-24`. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(siteTimeZone).toPlainDate().toString();

/** The last second of a local day, with its offset: when something that closes that day has closed. */
export const endOfDay: (date: string) => string = oncePerDay((date) =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: siteTimeZone, plainTime: '23:59:59' })
    .toString({ timeZoneName: 'never' }),
);
