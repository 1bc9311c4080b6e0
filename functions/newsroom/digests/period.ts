import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';

/** A span of whole local days that a digest is about; `until` is the first instant after it. */
export type Period = {
  /** `2026-W47`, `2026-11` or `2026-Q4`. */
  readonly text: string;
  readonly kind: 'week' | 'month' | 'quarter';
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** The period of the same kind right before. */
  readonly previous: string;
};

type PeriodRefusal = { readonly refused: Text };

const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

export const weekText = (day: Temporal.PlainDate): string =>
  `${four(day.yearOfWeek ?? day.year)}-W${two(day.weekOfYear ?? 1)}`;
export const monthText = (day: Temporal.PlainDate): string => `${four(day.year)}-${two(day.month)}`;
export const quarterText = (day: Temporal.PlainDate): string => `${four(day.year)}-Q${Math.ceil(day.month / 3)}`;

/** Monday of an ISO week: the week that holds 4 January is the first. Null when the year has no such week. */
const mondayOf = (year: number, week: number): Temporal.PlainDate | null => {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return monday.yearOfWeek === year && monday.weekOfYear === week ? monday : null;
};

const refused = (sv: string, en: string): PeriodRefusal => ({ refused: { sv, en } });

type Days = Pick<Period, 'kind' | 'previous'> & {
  readonly first: Temporal.PlainDate;
  readonly after: Temporal.PlainDate;
};

const weekDays = (monday: Temporal.PlainDate): Days => ({
  kind: 'week',
  first: monday,
  after: monday.add({ weeks: 1 }),
  previous: weekText(monday.subtract({ weeks: 1 })),
});

const monthDays = (first: Temporal.PlainDate): Days => ({
  kind: 'month',
  first,
  after: first.add({ months: 1 }),
  previous: monthText(first.subtract({ months: 1 })),
});

const quarterDays = (first: Temporal.PlainDate): Days => ({
  kind: 'quarter',
  first,
  after: first.add({ months: 3 }),
  previous: quarterText(first.subtract({ months: 3 })),
});

const daysOf = (text: string): Days | PeriodRefusal => {
  const [, yearText = '', kind = '', numberText = ''] =
    /^(\d{4})-(?:(?=\d\d$)|(?=W\d\d$)|(?=Q\d$))([WQ]?)(\d{1,2})$/.exec(text) ?? [];
  const [year, number] = [Number(yearText), Number(numberText)];
  if (yearText === '' || year === 0)
    return refused(
      `«${text}» är ingen period. Skriv en vecka (2026-W47), en månad (2026-11) eller ett kvartal (2026-Q4).`,
      `"${text}" is not a period. Write a week (2026-W47), a month (2026-11) or a quarter (2026-Q4).`,
    );
  if (kind === 'W') {
    const monday = mondayOf(year, number);
    return monday === null
      ? refused(`År ${year} har ingen vecka ${number}.`, `The year ${year} has no week ${number}.`)
      : weekDays(monday);
  }
  if (kind === 'Q')
    return number < 1 || number > 4
      ? refused(`Det finns inget kvartal ${number}.`, `There is no quarter ${number}.`)
      : quarterDays(Temporal.PlainDate.from({ year, month: number * 3 - 2, day: 1 }));
  return number < 1 || number > 12
    ? refused(`Det finns ingen månad ${number}.`, `There is no month ${number}.`)
    : monthDays(Temporal.PlainDate.from({ year, month: number, day: 1 }));
};

/** Reads `2026-W47`, `2026-11` or `2026-Q4` on the employer's clock; a readable refusal for anything else. */
export const parsePeriod = (text: string, timeZone: string): Period | PeriodRefusal => {
  const days = daysOf(text);
  if ('refused' in days) return days;
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  return { text, kind: days.kind, from: start(days.first), until: start(days.after), previous: days.previous };
};

/** The period of the same kind right before. */
export const previousPeriod = (period: Period, timeZone: string): Period => {
  const previous = parsePeriod(period.previous, timeZone);
  if ('refused' in previous) throw new Error(`${period.text} names ${period.previous} as the period before it.`);
  return previous;
};

type Span = Pick<Period, 'from' | 'until'>;

/** The days (UTC) that a span touches: most instants of a year lie on none of them, and need not be read to the second. */
const daysTouched = new WeakMap<Span, { readonly first: string; readonly last: string }>();

const mayLieIn = (span: Span, instant: string): boolean => {
  const dayOf = (at: Temporal.Instant): string => at.toString().slice(0, 10);
  const known = daysTouched.get(span) ?? { first: dayOf(span.from), last: dayOf(span.until) };
  daysTouched.set(span, known);
  const day = instant.slice(0, 10);
  return !instant.endsWith('Z') || (day >= known.first && day <= known.last);
};

/** Whether an instant (`2026-11-24T08:00:00Z`) lies in the period; what never happened does not. */
export const isInPeriod = (period: Span, instant: string | null): boolean =>
  instant !== null &&
  mayLieIn(period, instant) &&
  Temporal.Instant.compare(instant, period.from) >= 0 &&
  Temporal.Instant.compare(instant, period.until) < 0;
