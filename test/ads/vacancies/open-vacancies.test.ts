import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { localDay } from '#functions/ads/vacancies/local-day.ts';
import { closesSoon, openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const vacancy = aVacancy({ published: '2026-10-01', closes: '2026-10-25' });

test.each([
  ['2026-09-30', false, false],
  ['2026-10-01', true, false],
  ['2026-10-22', true, false],
  ['2026-10-23', true, true],
  ['2026-10-25', true, true],
  ['2026-10-26', false, true],
])('on %s an ad of 1 to 25 October is open: %s, closes soon: %s', (day, open, soon) => {
  const date = Temporal.PlainDate.from(day);
  expect(openVacancies([vacancy], date)).toEqual(open ? [vacancy] : []);
  expect(closesSoon(vacancy, date)).toBe(soon);
});

test.each([
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
])('at %s the day in Stockholm is %s', (instant, day) => {
  expect(localDay(Temporal.Instant.from(instant), 'Europe/Stockholm').toString()).toBe(day);
});
