import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Weekday } from '#functions/publishing/campaigns/campaign.ts';
import { slotsOf, slotText } from '#functions/publishing/campaigns/slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stockholm = (instant: Temporal.Instant) => instant.toZonedDateTimeISO('Europe/Stockholm');
const tenYears = { from: '2026-01-01', until: '2035-12-31' };
const slotsBetween = (fields: Parameters<typeof aCampaign>[0], from: string, until: string) =>
  slotsOf(aCampaign({ ...tenYears, ...fields }), day(from), day(until));
const instants = (...given: Parameters<typeof slotsBetween>) =>
  slotsBetween(...given).map((slot) => slot.instant.toString());

describe('slotsOf', () => {
  const tuesdays = slotsBetween({}, tenYears.from, tenYears.until);

  it('keeps Tuesday 09:00 at Tuesday 09:00 through ten years', () => {
    expect(tuesdays).toHaveLength(521);
    expect(
      new Set(
        tuesdays.map(
          ({ instant }) => `${stockholm(instant).dayOfWeek} ${stockholm(instant).hour}:${stockholm(instant).minute}`,
        ),
      ),
    ).toEqual(new Set(['2 9:0']));
  });

  it('has no Tuesday twice and leaves none out', () => {
    const gaps = tuesdays.slice(1).map((slot, n) => tuesdays[n]?.local.until(slot.local, { largestUnit: 'day' }).days);
    expect(new Set(gaps)).toEqual(new Set([7]));
  });

  it('does not drift as a rule of so many hours would', () => {
    const first = tuesdays[0]?.instant as Temporal.Instant;
    const naive = tuesdays.map((_, week) => stockholm(first.add({ hours: week * 7 * 24 })).hour);
    expect(new Set(naive)).toEqual(new Set([9, 10]));
  });

  it('keeps any local time on any days of any year, but for the hour that the spring skips', () => {
    const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
    const start = fc.nat(3600).map((days) => day('2026-01-01').add({ days }));
    fc.assert(
      fc.property(time, start, ({ hour, minute }, from) => {
        const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const campaign = aCampaign({ ...tenYears, slots: [{ rule: 'FREQ=DAILY', at }] });
        const slots = slotsOf(campaign, from, from.add({ days: 40 }));
        return slots.every(({ instant, local }) => {
          const shown = stockholm(instant).toPlainDateTime();
          return shown.equals(local) || (local.hour === 2 && shown.hour === 3 && shown.minute === local.minute);
        });
      }),
      { numRuns: 60 },
    );
  });

  // Judged by what the clock of the zone shows at the instant, and around it on days when its clocks change.
  it.each([
    ['Europe/Stockholm', true],
    ['America/New_York', true],
    ['Australia/Lord_Howe', true],
    ['Asia/Kathmandu', false],
    ['Pacific/Apia', false],
  ])(
    'is right on every day of ten years in %s, whose clocks change: %s',
    (timeZone, isChanging) => {
      const clock = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
      const minutesTo = (from: Temporal.PlainDateTime, to: Temporal.PlainDateTime) => from.until(to).total('minutes');
      let [gaps, twice] = [0, 0];
      for (const at of ['01:45', '02:15', '09:00']) {
        const days = [...Weekday.options];
        const slots = slotsBetween({ timeZone, slots: [{ days, at }] }, tenYears.from, tenYears.until);
        expect(slots).toHaveLength(3652);
        const hours = slots
          .slice(1)
          .map(
            ({ instant }, n) => (instant.epochMilliseconds - (slots[n]?.instant.epochMilliseconds ?? 0)) / 3_600_000,
          );
        for (const [n, { local, instant }] of slots.entries()) {
          const shown = clock(instant);
          const isSame = shown.equals(local);
          if (isSame && (hours[n - 1] ?? 24) === 24 && (hours[n] ?? 24) === 24) continue;
          const around = (minutes: number) => clock(instant.add({ minutes }));
          if (isSame) {
            // Of two the first: no earlier instant shows the same.
            expect([-30, -60].filter((minutes) => around(minutes).equals(local))).toEqual([]);
            if ([30, 60].some((minutes) => around(minutes).equals(local))) twice += 1;
          } else {
            // In the gap: as far behind it as it lay in it, on the same day.
            const width = minutesTo(local, shown);
            expect([30, 60]).toContain(width);
            expect(minutesTo(around(-width), local)).toBe(width);
            expect(shown.toPlainDate().equals(local.toPlainDate())).toBe(true);
            expect(at).not.toBe('09:00');
            gaps += 1;
          }
        }
      }
      expect([gaps > 0, twice > 0]).toEqual([isChanging, isChanging]);
    },
    60_000,
  );

  it('moves a time that the spring skips behind the gap, and serves it once', () => {
    expect(instants({ slots: [{ days: ['sun'], at: '02:30' }] }, '2026-03-29', '2026-03-29')).toEqual([
      '2026-03-29T01:30:00Z',
    ]);
  });

  it('takes the first of a time that the autumn has twice', () => {
    expect(instants({ slots: [{ days: ['sun'], at: '02:30' }] }, '2026-10-25', '2026-10-25')).toEqual([
      '2026-10-25T00:30:00Z',
    ]);
  });

  it('puts 09:00 an hour apart in UTC before and after the clocks change', () => {
    const slots = [{ days: ['sat' as const, 'sun' as const], at: '09:00' }];
    expect(instants({ slots }, '2026-10-24', '2026-10-25')).toEqual(['2026-10-24T07:00:00Z', '2026-10-25T08:00:00Z']);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU,TH', ['2026-11-03', '2026-11-05', '2026-11-10', '2026-11-12']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ['2026-11-10']],
    ['FREQ=MONTHLY;BYDAY=2TU', ['2026-11-10']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', []],
    ['FREQ=DAILY;COUNT=3', ['2026-11-01', '2026-11-02', '2026-11-03']],
  ])('reads the calendar rule %s', (rule, expected) => {
    const campaign = aCampaign({ from: '2026-11-01', until: '2026-11-14', slots: [{ rule, at: '09:00' }] });
    const days = slotsOf(campaign, day('2026-01-01'), day('2026-12-31')).map((slot) =>
      slot.local.toPlainDate().toString(),
    );
    expect(days).toEqual(expected);
  });

  it('keeps a rule on its local day even close to midnight', () => {
    const slots = [{ rule: 'FREQ=WEEKLY;BYDAY=TU', at: '00:15' }];
    expect(instants({ slots }, '2026-07-14', '2026-07-14')).toEqual(['2026-07-13T22:15:00Z']);
  });

  it('counts the first and the last day of the campaign and of the question', () => {
    const campaign = aCampaign({ from: '2026-11-03', until: '2026-11-17' });
    const texts = (from: string, until: string) => slotsOf(campaign, day(from), day(until)).map(slotText);
    const all = ['03', '10', '17'].map((date) => `2026-11-${date}T09:00[Europe/Stockholm]`);
    expect(texts('2026-01-01', '2026-12-31')).toEqual(all);
    expect(texts('2026-11-10', '2026-11-17')).toEqual(all.slice(1));
    expect(texts('2026-11-03', '2026-11-10')).toEqual(all.slice(0, 2));
    expect(texts('2026-11-18', '2026-12-31')).toEqual([]);
  });

  it('has a moment once, although two patterns name it, and gives moments in order', () => {
    const slots = [
      { days: ['tue' as const], at: '09:00' },
      { rule: 'FREQ=WEEKLY;BYDAY=TU', at: '09:00' },
      { days: ['mon' as const], at: '10:00' },
    ];
    expect(instants({ slots }, '2026-11-09', '2026-11-10')).toEqual(['2026-11-09T09:00:00Z', '2026-11-10T08:00:00Z']);
  });

  it('reads the time in the zone of the campaign', () => {
    expect(instants({ timeZone: 'Europe/London' }, '2026-11-10', '2026-11-10')).toEqual(['2026-11-10T09:00:00Z']);
  });
});
