import { Temporal } from 'temporal-polyfill';
import table from './public-holidays.json' with { type: 'json' };

type When = string | number;

const countries: Readonly<Record<string, Readonly<Record<string, When>>>> = table.countries;

const dashed = (monthDay: string): string => `${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;

const fromEaster = (year: number, days: number): string => {
  const easter = Temporal.PlainDate.from(`${year}-${dashed(table.easter[year - table.from] ?? '')}`);
  return easter.add({ days }).toString().slice(5);
};

/** `24-32` */
const isWithin = (range: string, year: number): boolean => {
  const [first = '', last = first] = range.split('-');
  return 2000 + Number(first) <= year && year <= 2000 + Number(last);
};

/** The days of a holiday in a year, `06-20`. The forms are those of `holiday-table.ts`. */
const daysIn = (year: number, when: When): readonly string[] => {
  if (typeof when === 'number') return [fromEaster(year, when)];
  if (when.length === 4) return [dashed(when)];
  if (/^\d{6}/.test(when))
    return when.split(' ').flatMap((day) => (isWithin(day.slice(0, 2), year) ? [dashed(day.slice(2))] : []));
  return when.split(',').flatMap((one) => {
    const [day = '', ...ranges] = one.split(' ');
    if (!ranges.some((range) => isWithin(range, year))) return [];
    return [/^\d{4}$/.test(day) ? dashed(day) : fromEaster(year, Number(day))];
  });
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** The names of a country's public holidays by their day in a year, worked out once. */
const holidaysOf = (country: string, year: number): ReadonlyMap<string, string> => {
  const key = `${country} ${year}`;
  const made =
    known.get(key) ??
    new Map(
      Object.entries(Object.hasOwn(countries, country) ? (countries[country] ?? {}) : {}).flatMap(([name, when]) =>
        daysIn(year, when).map((day) => [day, name] as const),
      ),
    );
  known.set(key, made);
  return made;
};

/** The name of the public holiday that a day is in a country. The table ends long after any campaign that is written now. */
export const publicHoliday = (country: string, day: Temporal.PlainDate): string | null => {
  if (day.year < table.from || day.year > table.until) return null;
  return holidaysOf(country, day.year).get(day.toString().slice(5)) ?? null;
};
