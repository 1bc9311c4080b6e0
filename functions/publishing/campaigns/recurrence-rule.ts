import { isDay } from '#functions/ground/findings/calendar-time.ts';

/**
 * How an iCalendar rule of whole days is read (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10): no hours,
 * minutes or seconds.
 */
export type RecurrenceRule = {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** `2026-12-31`; days of the rule do not come after it. */
  readonly until: string | null;
  /** First day of the week, 1 Monday to 7 Sunday. */
  readonly weekStart: number;
  /** `nth` in its month or year, from the end when negative; 0 for each. */
  readonly byDay: readonly { readonly weekday: number; readonly nth: number }[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly bySetPos: readonly number[];
};

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = 'FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYSETPOS'.split(' ');

const partsOf = (text: string): ReadonlyMap<string, string> | null => {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().replace(/;$/, '').split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=([A-Z0-9,+:-]+)$/.exec(part) ?? [];
    if (!known.includes(name) || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
};

/** Whole numbers from 1 to `most`, or from its negative to -1 where counting from the end is meant; null for others. */
const numbers = (text: string | undefined, most: number, fromEnd = true): readonly number[] | null => {
  if (text === undefined) return [];
  const found = text.split(',').map((one) => (/^[+-]?\d{1,4}$/.test(one) ? Number(one) : 0));
  return found.every((one) => one !== 0 && Math.abs(one) <= most && (fromEnd || one > 0)) ? found : null;
};

const daysOf = (text: string | undefined): RecurrenceRule['byDay'] | null => {
  const found = (text?.split(',') ?? []).map((one) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(one));
  const days = found.map((one) => ({ weekday: weekdays.indexOf(one?.[2] ?? '') + 1, nth: Number(one?.[1] ?? 0) }));
  const isBroken = found.some((one, n) => one === null || (one[1] !== undefined && days[n]?.nth === 0));
  return isBroken || days.some(({ nth }) => Math.abs(nth) > 53) ? null : days;
};

const untilOf = (text: string | undefined): string | null | undefined => {
  if (text === undefined) return null;
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T\d{6}Z?)?$/.exec(text) ?? [];
  const last = `${year}-${month}-${day}`;
  return year !== undefined && isDay(last) ? last : undefined;
};

const freqs: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies RecurrenceRule['freq'][];

/** The standard's own restrictions on which parts go together. */
const holdsTogether = (rule: RecurrenceRule): boolean => {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos, count, until } = rule;
  if (count !== null && until !== null) return false;
  if (byWeekNo.length > 0 && freq !== 'YEARLY') return false;
  if (byYearDay.length > 0 && freq !== 'YEARLY') return false;
  if (byMonthDay.length > 0 && freq === 'WEEKLY') return false;
  const isNth = byDay.some(({ nth }) => nth !== 0);
  if (isNth && (freq === 'DAILY' || freq === 'WEEKLY' || byWeekNo.length > 0)) return false;
  return bySetPos.length === 0 || [byDay, byMonth, byMonthDay, byYearDay, byWeekNo].some((part) => part.length > 0);
};

/** Reads `FREQ=WEEKLY;BYDAY=TU`, with or without `RRULE:` before it. Null when it is no rule of whole days. */
export const recurrenceRule = (text: string): RecurrenceRule | null => {
  const parts = partsOf(text.replace(/^RRULE:/i, ''));
  const freq = parts?.get('FREQ') ?? '';
  if (parts === null || !freqs.includes(freq)) return null;
  const interval = numbers(parts.get('INTERVAL') ?? '1', 9999, false)?.[0];
  const count = numbers(parts.get('COUNT'), 9999, false);
  const until = untilOf(parts.get('UNTIL'));
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO') + 1;
  const byDay = daysOf(parts.get('BYDAY'));
  const byMonth = numbers(parts.get('BYMONTH'), 12, false);
  const byMonthDay = numbers(parts.get('BYMONTHDAY'), 31);
  const byYearDay = numbers(parts.get('BYYEARDAY'), 366);
  const byWeekNo = numbers(parts.get('BYWEEKNO'), 53);
  const bySetPos = numbers(parts.get('BYSETPOS'), 366);
  if (interval === undefined || count === null || until === undefined || weekStart === 0) return null;
  if (byDay === null || byMonth === null || byMonthDay === null) return null;
  if (byYearDay === null || byWeekNo === null || bySetPos === null) return null;
  const rule: RecurrenceRule = {
    freq: freq as RecurrenceRule['freq'],
    interval,
    count: count[0] ?? null,
    until,
    weekStart,
    byDay,
    byMonth,
    byMonthDay,
    byYearDay,
    byWeekNo,
    bySetPos,
  };
  return holdsTogether(rule) ? rule : null;
};
