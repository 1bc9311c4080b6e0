import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { AccessEnd } from '#functions/publishing/access/access-ends.ts';
import { dueWarnings, type SentReminders, warningDays } from '#functions/publishing/access/due-warnings.ts';

const end = Temporal.Instant.from('2027-01-20T08:00:00Z');
const ahead = (days: number) => end.subtract({ hours: 24 * days });
const ends: readonly AccessEnd[] = [{ what: 'refresh-token', until: end.toString() }];

/** The days left at which something was told when it was looked at on each of these days before the end. */
const toldOn = (days: readonly number[]): readonly number[] => {
  let sent: SentReminders = {};
  return days.flatMap((day) => {
    const due = dueWarnings(ends, sent, ahead(day));
    sent = due.sent;
    return due.warnings.map(({ daysLeft }) => daysLeft);
  });
};
const downTo = (first: number, last: number) => Array.from({ length: first - last + 1 }, (_, n) => first - n);

describe('warnings of an end', () => {
  it('come at 60, 30, 14 and 7 days and on the last one, each once', () => {
    expect(toldOn(downTo(90, -5))).toEqual([60, 30, 14, 7, 0]);
    expect(toldOn([60, 60, 59.5, 31])).toEqual([60]);
  });

  it('come at once and once when nobody looked in time', () => {
    expect(toldOn([12, 11, 8])).toEqual([12]);
    expect(toldOn([-3, -4])).toEqual([-3]);
  });

  it('never come twice for a threshold, however it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 9_000 }), { maxLength: 40 }), (hours) => {
        const days = hours.sort((a, b) => b - a).map((hour) => hour / 24);
        expect(toldOn(days).length).toBeLessThanOrEqual(warningDays.length);
      }),
    );
  });

  it('come anew for what was renewed, and not for an end that another clock reads', () => {
    const { sent } = dueWarnings(ends, {}, ahead(30));
    const moved = (hours: number) => [{ what: 'refresh-token' as const, until: end.add({ hours }).toString() }];
    expect(dueWarnings(moved(1), sent, ahead(29)).warnings).toEqual([]);
    expect(dueWarnings(moved(24 * 365), sent, ahead(29))).toEqual({ warnings: [], sent: {} });
    expect(dueWarnings(moved(24 * 20), sent, ahead(9)).warnings).toHaveLength(1);
  });

  it('come once for what is over, although it ends "now" every day', () => {
    const gone = (day: number): readonly AccessEnd[] => [{ what: 'role', until: ahead(day).toString() }];
    const { warnings, sent } = dueWarnings(gone(20), {}, ahead(20));
    expect(warnings).toMatchObject([{ what: 'role', daysLeft: 0 }]);
    expect(dueWarnings(gone(10), sent, ahead(10)).warnings).toEqual([]);
    const mended = dueWarnings([], sent, ahead(9));
    expect(dueWarnings(gone(8), mended.sent, ahead(8)).warnings).toHaveLength(1);
  });
});
