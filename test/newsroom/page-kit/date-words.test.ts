import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dateWords,
  dayWords,
  distanceWords,
  localDay,
  longDayWords,
  momentWords,
  periodWords,
  timeWords,
} from '#functions/newsroom/page-kit/date-words.ts';

const stockholm = 'Europe/Stockholm';
const day = (text: string) => Temporal.PlainDate.from(text);

describe('a moment in words', () => {
  it.each([
    ['2026-11-24T08:00:00Z', stockholm, 'sv', 'tis 24 nov 09.00'],
    ['2026-11-24T08:00:00Z', stockholm, 'en', 'Tue 24 Nov 09:00'],
    ['2026-07-01T07:05:00Z', stockholm, 'sv', 'ons 1 juli 09.05'],
    ['2026-11-24T23:30:00Z', stockholm, 'sv', 'ons 25 nov 00.30'],
    ['2026-11-24T23:30:00Z', 'America/New_York', 'en', 'Tue 24 Nov 18:30'],
    ['2026-03-29T01:00:00Z', stockholm, 'sv', 'sön 29 mars 03.00'],
    ['2026-05-04T10:00:00Z', stockholm, 'en', 'Mon 4 May 12:00'],
  ] as const)('%s in %s, %s, is %s', (instant, zone, language, words) => {
    expect(momentWords(instant, zone, language)).toBe(words);
  });

  it('has the same time of day and local day alone', () => {
    expect(timeWords('2026-11-24T08:00:00Z', stockholm, 'sv')).toBe('09.00');
    expect(localDay('2026-11-24T23:30:00Z', stockholm).toString()).toBe('2026-11-25');
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-12-03', 'sv', '3 dec', 'torsdag 3 december', '3 december 2026'],
    ['2026-12-03', 'en', '3 Dec', 'Thursday 3 December', '3 December 2026'],
    ['2026-03-01', 'sv', '1 mars', 'söndag 1 mars', '1 mars 2026'],
  ] as const)('%s in %s', (text, language, short, long, full) => {
    expect(dayWords(day(text), language)).toBe(short);
    expect(longDayWords(day(text), language)).toBe(long);
    expect(dateWords(day(text), language)).toBe(full);
  });

  it.each([
    ['2026-11-24', 'i dag', 'today'],
    ['2026-11-25', 'i morgon', 'tomorrow'],
    ['2026-11-23', 'i går', 'yesterday'],
    ['2026-12-03', 'om 9 dagar', 'in 9 days'],
    ['2026-11-20', 'för 4 dagar sedan', '4 days ago'],
  ])('%s heard from 24 November is %s', (text, sv, en) => {
    expect(distanceWords(day('2026-11-24'), day(text), 'sv')).toBe(sv);
    expect(distanceWords(day('2026-11-24'), day(text), 'en')).toBe(en);
  });
});

describe('a period in words', () => {
  it.each([
    ['2026-W47', 'vecka 47, 2026', 'week 47, 2026'],
    ['2026-W05', 'vecka 5, 2026', 'week 5, 2026'],
    ['2026-11', 'november 2026', 'November 2026'],
    ['2026-Q4', 'kvartal 4, 2026', 'quarter 4, 2026'],
    ['whenever', 'whenever', 'whenever'],
  ])('%s', (period, sv, en) => {
    expect(periodWords(period, 'sv')).toBe(sv);
    expect(periodWords(period, 'en')).toBe(en);
  });
});
