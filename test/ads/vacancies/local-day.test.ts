import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#functions/ads/vacancies/local-day.ts';

const isInCalendar = (day: string): boolean => {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
};

describe('a day in the calendar', () => {
  it('is every one that the calendar has, and no other', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 4, 1900, 2000, 2024, 2026, 2100));
    fc.assert(
      fc.property(year, two(14), two(33), (y, month, day) => {
        const written = `${String(y).padStart(4, '0')}-${month}-${day}`;
        expect(dayOf(written)).toBe(isInCalendar(written) ? written : null);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [' 2026-11-30T23:59', '2026-11-30'],
    ['2026-11-301', null],
    ['2026-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['30 nov', null],
  ])('of «%s» is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
