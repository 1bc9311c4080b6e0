import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { electionWarning, quietReason } from '#functions/story/quiet/quiet-reason.ts';

const calendar = QuietCalendar.parse({
  holidays: 'SE',
  quiet: [{ from: '2026-12-23', until: '2027-01-02', reason: 'Jul och nyår' }],
  elections: [{ day: '2026-09-13', warnFrom: '2026-06-01', blockFrom: '2026-08-26' }],
});
const kindOn = (day: string, of = calendar) => quietReason(of, Temporal.PlainDate.from(day))?.kind ?? null;

describe('quietReason', () => {
  it.each([
    ['2026-12-22', null],
    ['2026-12-23', 'quiet'],
    ['2027-01-02', 'quiet'],
    ['2027-01-03', null],
    ['2026-08-25', null],
    ['2026-08-26', 'election'],
    ['2026-09-13', 'election'],
    ['2026-09-14', null],
    ['2026-06-06', 'holiday'],
    ['2026-04-03', 'holiday'],
    ['2026-11-24', null],
  ])('on %s says %s', (day, kind) => {
    expect(kindOn(day)).toBe(kind);
  });

  it('names the holiday and the reason', () => {
    const text = (day: string) => quietReason(calendar, Temporal.PlainDate.from(day))?.text.sv;
    expect(text('2026-06-06')).toBe('Helgdag: nationaldagen');
    expect(text('2026-12-23')).toBe('Tyst period: Jul och nyår');
  });

  it.each([false, 'off'] as const)('publishes on holidays when they are %s', (holidays) => {
    expect(kindOn('2026-06-06', { ...calendar, holidays })).toBeNull();
  });

  it('does not take a day that is only observed for a holiday', () => {
    expect(kindOn('2026-03-08')).toBeNull();
  });
});

describe('electionWarning', () => {
  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-09-13', true],
    ['2026-09-14', false],
  ])('on %s: %s', (day, warned) => {
    expect(electionWarning(calendar, Temporal.PlainDate.from(day)) !== null).toBe(warned);
  });
});
