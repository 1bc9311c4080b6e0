import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { holidayCountries } from '#functions/story/organisation/holiday-countries.ts';

/** The first and the last year of the table. */
const years = { from: 2024, until: 2045 };

/**
 * `0606` each year, or a number of days from Easter Sunday. Where it isn't so each year, those with the years after them,
 * `0606 24-30 32,-48 31`, or the days one by one, `260620 270626`: whichever is shortest.
 */
type When = string | number;

export type HolidayTable = {
  readonly from: number;
  readonly until: number;
  /** Easter Sunday of each year, `0405`. */
  readonly easter: readonly string[];
  readonly countries: Readonly<Record<string, Readonly<Record<string, When>>>>;
};

type Found = { readonly day: string; readonly name: string };

const allYears = Array.from({ length: years.until - years.from + 1 }, (_, n) => years.from + n);

/** A country's public holidays; of two on the same day the first. */
const publicHolidays = (country: string): readonly Found[] => {
  const rules = new Holidays(country, { types: ['public'], languages: ['sv', 'en'] });
  const found = allYears.flatMap((year) => rules.getHolidays(year) ?? []);
  const days = new Map<string, string>();
  for (const { type, date, name } of found)
    if (type === 'public' && !days.has(date.slice(0, 10))) days.set(date.slice(0, 10), name);
  return [...days].map(([day, name]) => ({ day, name }));
};

const easterSundays: readonly string[] = publicHolidays('SE').flatMap(({ day, name }) =>
  name === 'påskdagen' ? [day] : [],
);

const fromEaster = (day: string): number => {
  const easter = easterSundays.find((sunday) => sunday.slice(0, 4) === day.slice(0, 4)) ?? day;
  return Temporal.PlainDate.from(easter).until(day).days;
};

/** `24-32 34` */
const rangesOf = (found: readonly string[]): string => {
  const ranges: [first: number, last: number][] = [];
  for (const year of found.map((day) => Number(day.slice(2, 4)))) {
    const range = ranges.at(-1);
    if (range?.[1] === year - 1) range[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ');
};

const grouped = (days: readonly string[], by: (day: string) => string): string =>
  [...Map.groupBy(days, by)].map(([when, found]) => `${when} ${rangesOf(found)}`).join();

/** The shortest way to say the days of one holiday. */
const whenOf = (days: readonly string[]): When => {
  const inYear = new Set(days.map((day) => day.slice(5)));
  const offsets = new Set(days.map(fromEaster));
  const [everyYear = ''] = inYear;
  const [offset = 0] = offsets;
  if (days.length === allYears.length && inYear.size === 1) return everyYear.replace('-', '');
  if (days.length === allYears.length && offsets.size === 1) return offset;
  const ways = [
    grouped(days, (day) => day.slice(5).replace('-', '')),
    grouped(days, (day) => String(fromEaster(day))),
    days.map((day) => day.slice(2).replaceAll('-', '')).join(' '),
  ];
  return ways.reduce((best, one) => (one.length < best.length ? one : best));
};

const holidaysOf = (country: string): Readonly<Record<string, When>> =>
  Object.fromEntries(
    [...Map.groupBy(publicHolidays(country), ({ name }) => name)].map(([name, found]) => [
      name,
      whenOf(found.map(({ day }) => day)),
    ]),
  );

/** What the package `date-holidays` knows of our countries, worked out beforehand: a fiftieth of its size, and no code. */
export const holidayTable = (): HolidayTable => ({
  ...years,
  easter: easterSundays.map((day) => day.slice(5).replace('-', '')),
  countries: Object.fromEntries(holidayCountries.map((country) => [country, holidaysOf(country)])),
});
