import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isInPeriod, parsePeriod, previousPeriod, weekText } from '#functions/newsroom/digests/period.ts';
import { period, zone } from '#test/newsroom/digests/some-digest-facts.ts';

const firstDay = Temporal.PlainDate.from('2026-01-01');
const dayOf2026To2035 = fc.integer({ min: 0, max: 3651 }).map((days) => firstDay.add({ days }));

describe('a period', () => {
  it.each([
    ['2026-W47', 'week', '2026-11-15T23:00:00Z', '2026-11-22T23:00:00Z', '2026-W46'],
    ['2026-W53', 'week', '2026-12-27T23:00:00Z', '2027-01-03T23:00:00Z', '2026-W52'],
    ['2027-W01', 'week', '2027-01-03T23:00:00Z', '2027-01-10T23:00:00Z', '2026-W53'],
    ['2026-11', 'month', '2026-10-31T23:00:00Z', '2026-11-30T23:00:00Z', '2026-10'],
    ['2027-01', 'month', '2026-12-31T23:00:00Z', '2027-01-31T23:00:00Z', '2026-12'],
    ['2026-Q4', 'quarter', '2026-09-30T22:00:00Z', '2026-12-31T23:00:00Z', '2026-Q3'],
    ['2027-Q1', 'quarter', '2026-12-31T23:00:00Z', '2027-03-31T22:00:00Z', '2026-Q4'],
  ])('%s is a %s from %s until %s after %s', (text, kind, from, until, previous) => {
    const parsed = period(text);
    expect([parsed.kind, parsed.from.toString(), parsed.until.toString(), parsed.previous]).toEqual([
      kind,
      from,
      until,
      previous,
    ]);
  });

  it.each([
    '',
    '2026',
    '2026-W54',
    '2027-W53',
    '2026-W00',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '2026-Q04',
    '2026-1',
    '2026-W7',
    '26-W47',
    '2026W47',
    '2026-11-24',
    ' 2026-11',
    '2026-w47',
    '0000-01',
    '2026-11\n',
  ])('%j is refused with a reason in both languages', (text) => {
    const parsed = parsePeriod(text, zone);
    expect('refused' in parsed && parsed.refused.sv.length > 10 && parsed.refused.en.length > 10).toBe(true);
  });

  it('of an hour lost or won lasts as long as the clock says', () => {
    const hours = (text: string) => period(text).from.until(period(text).until).total('hours');
    expect([hours('2026-W13'), hours('2026-W43'), hours('2026-W44')]).toEqual([167, 169, 168]);
  });

  it('meets the one before it without a gap or an overlap, from 2026 to 2035', () => {
    fc.assert(
      fc.property(dayOf2026To2035, (day) => {
        const month = day.toString().slice(0, 7);
        const quarter = `${day.year}-Q${Math.ceil(day.month / 3)}`;
        for (const text of [weekText(day), month, quarter]) {
          const own = period(text);
          const before = previousPeriod(own, zone);
          expect(before.kind).toBe(own.kind);
          expect(before.until.equals(own.from)).toBe(true);
          const noon = day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant().toString();
          expect(isInPeriod(own, noon)).toBe(true);
          expect(isInPeriod(before, noon)).toBe(false);
        }
      }),
    );
  });

  it('tiles ten years with weeks, none named twice', () => {
    const names = new Set<string>();
    let at = period('2026-W01');
    for (let week = 0; week < 522; week += 1) {
      names.add(at.text);
      const next = period(weekText(at.until.toZonedDateTimeISO(zone).toPlainDate()));
      expect(next.previous).toBe(at.text);
      expect(next.from.equals(at.until)).toBe(true);
      at = next;
    }
    expect(names.size).toBe(522);
    expect(at.text).toBe('2036-W01');
  });

  it('holds its first instant and not the first after it', () => {
    const week = period('2026-W47');
    expect(isInPeriod(week, week.from.toString())).toBe(true);
    expect(isInPeriod(week, week.until.toString())).toBe(false);
    expect(isInPeriod(week, week.until.subtract({ seconds: 1 }).toString())).toBe(true);
    expect(isInPeriod(week, week.from.subtract({ seconds: 1 }).toString())).toBe(false);
    // The same instants on another clock, one of them on another day.
    expect(isInPeriod(week, week.from.toString({ timeZone: 'Asia/Tokyo' }))).toBe(true);
    expect(isInPeriod(week, week.until.toString({ timeZone: 'America/Los_Angeles' }))).toBe(false);
    expect(isInPeriod(week, null)).toBe(false);
  });
});
