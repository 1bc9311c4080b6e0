import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { recurrenceDays } from '#functions/publishing/campaigns/recurrence-days.ts';
import { recurrenceRule } from '#functions/publishing/campaigns/recurrence-rule.ts';

const daysOf = (text: string, from = '2026-11-01', last = '2027-12-31'): readonly string[] => {
  const rule = recurrenceRule(text);
  if (rule === null) throw new Error(`${text} is no rule`);
  return recurrenceDays(rule, Temporal.PlainDate.from(from), Temporal.PlainDate.from(last)).map(String);
};

/** The same by the package, on noons in UTC. */
const asked = (text: string, from: string, last: string): readonly string[] =>
  new RRuleTemporal({
    rruleString: `DTSTART:${from.replaceAll('-', '')}T120000Z\nRRULE:${text}`,
    temporal: Temporal,
  })
    .between(Temporal.ZonedDateTime.from(`${from}T00:00[UTC]`), Temporal.ZonedDateTime.from(`${last}T23:59[UTC]`), true)
    .map((moment) => moment.toPlainDate().toString());

const someOf = <T>(values: readonly T[], most = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>): fc.Arbitrary<string> =>
  values.map((given) => (given.length === 0 ? '' : `;${name}=${given.join(',')}`));

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const nthDays = weekdays.flatMap((day) => [day, `1${day}`, `2${day}`, `-1${day}`, `4${day}`]);
const months = part('BYMONTH', someOf([1, 2, 6, 11, 12]));
const monthDays = part('BYMONTHDAY', someOf([1, 15, 29, 31, -1, -7]));
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 9 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom('20270301', '20270630').map((day) => `;UNTIL=${day}T235959Z`),
);
const interval = fc.integer({ min: 1, max: 4 }).map((n) => `;INTERVAL=${n}`);
const weekStart = fc.constantFrom('', ';WKST=SU', ';WKST=MO');

const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const rules = fc.oneof(
  joined(fc.constant('FREQ=DAILY'), interval, months, monthDays, part('BYDAY', someOf(weekdays)), end),
  joined(fc.constant('FREQ=WEEKLY'), interval, months, part('BYDAY', someOf(weekdays)), weekStart, end),
  joined(fc.constant('FREQ=MONTHLY'), interval, months, part('BYDAY', someOf(nthDays)), end),
  joined(fc.constant('FREQ=MONTHLY'), interval, months, monthDays, end),
  joined(fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS='), fc.constantFrom('1', '-1', '2,-2'), end),
  joined(fc.constant('FREQ=YEARLY'), months, monthDays, end),
  joined(fc.constant('FREQ=YEARLY'), part('BYYEARDAY', someOf([1, 60, 366, -1])), end),
);
const starts = fc.constantFrom('2026-11-01', '2026-11-24', '2027-01-31', '2026-12-29');

describe('recurrenceDays', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', ['2026-11-03', '2026-11-10', '2026-11-17']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', ['2026-11-10', '2026-11-12', '2026-11-24']],
    ['freq=weekly', ['2026-11-01', '2026-11-08', '2026-11-15']],
    ['FREQ=MONTHLY;BYDAY=2TU', ['2026-11-10', '2026-12-08', '2027-01-12']],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', ['2026-11-02', '2026-12-01', '2027-01-01']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', ['2026-12-31', '2027-01-31', '2027-03-31']],
    ['FREQ=DAILY;INTERVAL=10', ['2026-11-01', '2026-11-11', '2026-11-21']],
    ['FREQ=YEARLY;BYWEEKNO=1,20;BYDAY=TU', ['2027-01-05', '2027-05-18']],
    ['FREQ=YEARLY;BYYEARDAY=-1', ['2026-12-31', '2027-12-31']],
    ['FREQ=DAILY;COUNT=2', ['2026-11-01', '2026-11-02']],
    ['FREQ=DAILY;UNTIL=20261102', ['2026-11-01', '2026-11-02']],
  ])('%s gives %j', (rule, days) => {
    expect(daysOf(rule).slice(0, 3)).toEqual(days);
  });

  it('gives the days that the package gives, for 400 rules that both take', () => {
    const compared = new Set<string>();
    fc.assert(
      fc.property(rules, starts, (rule, from) => {
        compared.add(`${from} ${rule}`);
        expect(daysOf(rule, from)).toEqual(asked(rule, from, '2027-12-31'));
      }),
      { numRuns: 520 },
    );
    expect(compared.size).toBeGreaterThanOrEqual(400);
  }, 60_000);
});

describe('recurrenceRule', () => {
  it.each([
    '',
    'WEEKLY',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=0TU',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYWEEKNO=3',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=DAILY;COUNT=2;UNTIL=20261102',
    'FREQ=DAILY;UNTIL=20261399',
    'FREQ=DAILY;__proto__=1',
  ])('does not take %j', (text) => {
    expect(recurrenceRule(text)).toBeNull();
  });
});
