import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { feedDay } from '#functions/ads/vacancies/feeds/feed-day.ts';

/** The last instant of 29 December on a clock in UTC is the 30th on the employer's. */
const lateInWinter = [
  '2026-12-29T23:00:00Z',
  '2026-12-29T23:00Z',
  '2026-12-29t23:00:00.123z',
  '2026-12-29T23:00:00+00:00',
  '2026-12-29T23:00:00-00:00',
  '2026-12-29T23:00:00+0000',
  '2026-12-29T23:00:00+00',
  '2026-12-29 23:00:00 +00:00',
  '2026-12-29 23:00:00 UTC',
  '2026-12-29T23:00:00+00:00[UTC]',
  '2026-12-30T00:00:00+01:00[Europe/Stockholm]',
  '2026-12-29T18:00:00-05:00',
  '2026-12-30T00:30:00+0100',
  'Tue, 29 Dec 2026 23:00:00 GMT',
  'Tue, 29 Dec 2026 23:00:00 UT',
  'Tue, 29 Dec 2026 23:00:00 UTC',
  'Tue, 29 Dec 2026 23:00:00 Z',
  'Tue, 29 Dec 2026 23:00:00 +0000',
  'Tue, 29 Dec 2026 23:00:00 -0000',
  'Tue, 29 Dec 2026 23:00:00 +00:00',
  'Tue, 29 Dec 2026 23:00 GMT',
  '29 December 2026 23:00:00 GMT',
  'Wed, 30 Dec 2026 23:59:00 +0100',
  'Wed, 30 Dec 2026 00:00:00 CET',
  'Tue, 29 Dec 2026 18:00:00 EST',
];

describe('the day that a feed means', () => {
  test.each(lateInWinter)('is the employer’s day of the instant in %s', (written) => {
    expect(feedDay(written)).toBe('2026-12-30');
  });

  test.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['Tue, 30 Jun 2026 21:59:59 GMT', '2026-06-30'],
    ['Tue, 30 Jun 2026 22:00:00 +0000', '2026-07-01'],
    ['Tue, 30 Jun 2026 23:59:59 CEST', '2026-06-30'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00+00:00', '2027-01-01'],
  ])('is known on both sides of midnight: %s is %s', (written, day) => {
    expect(feedDay(written)).toBe(day);
  });

  test.each([
    ['2026-12-30', '2026-12-30'],
    [' 2026-12-30 ', '2026-12-30'],
    ['2026-12-30T23:59', '2026-12-30'],
    ['2026-12-30 23:59:59', '2026-12-30'],
    ['30 Dec 2026', '2026-12-30'],
    ['Wed, 30 Dec 2026 23:59:00', '2026-12-30'],
    ['Wed, 30 Dec 2026 23:59:00 XYZ', '2026-12-30'],
  ])('is the one that stands there where no zone does: %s', (written, day) => {
    expect(feedDay(written)).toBe(day);
  });

  test.each([
    '',
    'snarast',
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '30 Foo 2026',
    '2026-12-30T25:00:00Z',
    '31 Nov 2026',
    '9999-12-31T23:30:00Z',
  ])('is none in «%s»', (written) => {
    expect(feedDay(written)).toBeNull();
  });

  test('is the same however the zone of an instant is written', () => {
    const zones = fc.integer({ min: -56, max: 56 });
    fc.assert(
      fc.property(fc.integer({ min: 1_750_000_000, max: 1_850_000_000 }), zones, (seconds, quarters) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const sign = quarters < 0 ? '-' : '+';
        const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
        const offset = `${sign}${two(Math.abs(quarters) / 4)}:${two((Math.abs(quarters) % 4) * 15)}`;
        const there = instant.toZonedDateTimeISO(offset).toString({ timeZoneName: 'never' });
        const day = instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
        for (const written of [instant.toString(), there, there.replace(/:(\d\d)$/, '$1'), there.replace('T', ' ')])
          expect([written, feedDay(written)]).toEqual([written, day]);
      }),
    );
  });

  test('is found or not in any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...lateInWinter).map((one) => one.slice(0, -1)),
        ),
        (text) => {
          expect(feedDay(text) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });
});
