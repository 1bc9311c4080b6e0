import { Temporal } from 'temporal-polyfill';
import type { RecurrenceRule } from '#functions/publishing/campaigns/recurrence-rule.ts';

type Day = Temporal.PlainDate;

const startOfWeek = (day: Day, weekStart: number): Day => day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });

/** Counted from the end too: the 30th of 30 is also the -1st. */
const isOneOf = (numbers: readonly number[], number: number, of: number): boolean =>
  numbers.length === 0 || numbers.includes(number) || numbers.includes(number - of - 1);

/** Week 1 is the first with four days in its year, whatever day weeks start with. */
const weekOf = (day: Day, weekStart: number): { readonly number: number; readonly of: number } => {
  const middle = startOfWeek(day, weekStart).add({ days: 3 });
  const last = startOfWeek(Temporal.PlainDate.from({ year: middle.year, month: 12, day: 28 }), weekStart);
  const numberOf = (one: Day) => Math.floor((one.dayOfYear - 1) / 7) + 1;
  return { number: numberOf(middle), of: numberOf(last.add({ days: 3 })) };
};

/** What a rule leaves open is as on its first day. */
const completed = (rule: RecurrenceRule, first: Day): RecurrenceRule => {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  if ([byDay, byMonthDay, byYearDay].some((part) => part.length > 0)) return rule;
  if (freq === 'WEEKLY' || byWeekNo.length > 0) return { ...rule, byDay: [{ weekday: first.dayOfWeek, nth: 0 }] };
  if (freq === 'MONTHLY') return { ...rule, byMonthDay: [first.day] };
  if (freq === 'YEARLY')
    return { ...rule, byMonth: byMonth.length > 0 ? byMonth : [first.month], byMonthDay: [first.day] };
  return rule;
};

const isNth = (day: Day, nth: number, inYear: boolean): boolean => {
  const [number, of] = inYear ? [day.dayOfYear, day.daysInYear] : [day.day, day.daysInMonth];
  return nth === 0 || nth === Math.ceil(number / 7) || nth === -Math.ceil((of - number + 1) / 7);
};

const fits = (rule: RecurrenceRule, day: Day): boolean => {
  const { byDay, byMonth, byMonthDay, byYearDay, byWeekNo, weekStart } = rule;
  const inYear = rule.freq === 'YEARLY' && byMonth.length === 0;
  if (byMonth.length > 0 && !byMonth.includes(day.month)) return false;
  if (!isOneOf(byMonthDay, day.day, day.daysInMonth) || !isOneOf(byYearDay, day.dayOfYear, day.daysInYear))
    return false;
  if (byDay.length > 0 && !byDay.some(({ weekday, nth }) => weekday === day.dayOfWeek && isNth(day, nth, inYear)))
    return false;
  if (byWeekNo.length === 0) return true;
  const week = weekOf(day, weekStart);
  return isOneOf(byWeekNo, week.number, week.of);
};

type Period = { readonly first: Day; readonly days: number };

/** The nth stretch of days in which a rule chooses: a day, a week, a month or a year. */
const period = ({ freq, interval, weekStart }: RecurrenceRule, from: Day, n: number): Period => {
  const steps = n * interval;
  if (freq === 'DAILY') return { first: from.add({ days: steps }), days: 1 };
  if (freq === 'WEEKLY') return { first: startOfWeek(from, weekStart).add({ weeks: steps }), days: 7 };
  const first = freq === 'MONTHLY' ? from.with({ day: 1 }).add({ months: steps }) : null;
  if (first !== null) return { first, days: first.daysInMonth };
  const year = from.with({ month: 1, day: 1 }).add({ years: steps });
  return { first: year, days: year.daysInYear };
};

const chosen = (days: readonly Day[], positions: readonly number[]): readonly Day[] =>
  positions.length === 0 ? days : days.filter((_, n) => isOneOf(positions, n + 1, days.length));

/** The days of a rule that begins on `from`, up to and with `last`. A COUNT counts from the beginning. */
export const recurrenceDays = (given: RecurrenceRule, from: Day, last: Day): readonly Day[] => {
  const rule = completed(given, from);
  const until = rule.until === null ? last : Temporal.PlainDate.from(rule.until);
  const end = Temporal.PlainDate.compare(until, last) < 0 ? until : last;
  const found: Day[] = [];
  for (let n = 0; ; n += 1) {
    const { first, days } = period(rule, from, n);
    if (Temporal.PlainDate.compare(first, end) > 0) return found;
    const all = Array.from({ length: days }, (_, k) => first.add({ days: k })).filter((day) => fits(rule, day));
    for (const day of chosen(all, rule.bySetPos)) {
      if (Temporal.PlainDate.compare(day, from) < 0) continue;
      if (Temporal.PlainDate.compare(day, end) > 0 || found.length === rule.count) return found;
      found.push(day);
    }
  }
};
