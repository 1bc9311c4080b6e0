import { Temporal } from 'temporal-polyfill';
import table from './public-holidays.json' with { type: 'json' };

type When = string | number;

const countries: Readonly<Record<string, Readonly<Record<string, When>>>> = table.countries;

const dashed = (monthDay: string): string => `${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;

/** The days of a holiday in a year, `06-20`. */
const daysIn = (year: number, when: When): readonly string[] => {
  if (typeof when === 'number') {
    const easter = Temporal.PlainDate.from(`${year}-${dashed(table.easter[year - table.from] ?? '')}`);
    return [easter.add({ days: when }).toString().slice(5)];
  }
  if (when.length === 4) return [dashed(when)];
  const days = when.split(' ').filter((day) => day.startsWith(String(year).slice(2)));
  return days.map((day) => dashed(day.slice(2)));
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
