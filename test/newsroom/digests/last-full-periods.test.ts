import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { lastFullPeriods } from '#functions/newsroom/digests/last-full-periods.ts';
import { zone } from '#test/newsroom/digests/some-digest-facts.ts';

const at = (local: string) =>
  lastFullPeriods(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant(), zone).map((one) => one.text);

describe('the periods that ended last night', () => {
  it.each([
    ['2026-11-23T06:00', ['2026-W47']],
    ['2026-11-24T06:00', []],
    ['2026-12-01T06:30', ['2026-11']],
    ['2027-01-01T06:30', ['2026-12', '2026-Q4']],
    ['2027-01-04T06:00', ['2026-W53']],
    ['2027-02-01T06:30', ['2027-W04', '2027-01']],
    ['2026-10-01T06:30', ['2026-09', '2026-Q3']],
    ['2026-06-01T00:00', ['2026-W22', '2026-05']],
  ])('on %s are %j', (local, texts) => {
    expect(at(local)).toEqual(texts);
  });

  it('end exactly at the local midnight, on the employer’s clock and not on UTC’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3651 * 24 }), (hours) => {
        const now = Temporal.Instant.from('2025-12-31T23:00:00Z').add({ hours });
        const midnight = now.toZonedDateTimeISO(zone).startOfDay().toInstant();
        const found = lastFullPeriods(now, zone);
        expect(found.every((one) => one.until.equals(midnight))).toBe(true);
        const day = midnight.toZonedDateTimeISO(zone);
        expect(found.length > 0).toBe(day.dayOfWeek === 1 || day.day === 1);
      }),
    );
  });
});
