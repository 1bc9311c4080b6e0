import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { holidayTable } from '#functions/cli/holidays/holiday-table.ts';
import { holidayCountries } from '#functions/story/organisation/holiday-countries.ts';
import table from '#functions/story/quiet/public-holidays.json' with { type: 'json' };
import { publicHoliday } from '#functions/story/quiet/public-holidays.ts';

const daysOf = (year: number): readonly Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from(`${year}-01-01`);
  return Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }));
};

/** The first public holiday that the package gives for each day of a year. */
const asked = (country: string, year: number) => {
  const found = new Holidays(country, { types: ['public'], languages: ['sv', 'en'] }).getHolidays(year);
  return (day: string) => found.find(({ type, date }) => type === 'public' && date.startsWith(day))?.name ?? null;
};

describe('publicHoliday', () => {
  it.each(holidayCountries)('says of every day of two years in %s what the package says', (country) => {
    for (const year of [2026, 2038]) {
      const expected = asked(country, year);
      for (const day of daysOf(year)) expect(publicHoliday(country, day)).toBe(expected(day.toString()));
    }
  });

  it('knows nothing of a country or a year that is not in the table', () => {
    const newYear = (year: number) => Temporal.PlainDate.from({ year, month: 1, day: 1 });
    for (const country of ['', 'XX', '__proto__', 'constructor'])
      expect(publicHoliday(country, newYear(2026))).toBeNull();
    expect(publicHoliday('SE', newYear(table.from))).toBe('nyårsdagen');
    expect(publicHoliday('SE', newYear(table.until))).toBe('nyårsdagen');
    expect(publicHoliday('SE', newYear(table.from - 1))).toBeNull();
    expect(publicHoliday('SE', newYear(table.until + 1))).toBeNull();
  });
});

describe('the table of holidays', () => {
  it('is what the package gives today; npm run holidays writes it anew', () => {
    expect(table).toEqual(holidayTable());
  });
});
