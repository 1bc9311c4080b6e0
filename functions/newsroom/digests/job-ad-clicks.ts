import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { dailyChange } from '#functions/newsroom/digests/change/daily-change.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type SummedFigure, summedFigure, unknownSum } from '#functions/newsroom/digests/sourced-figure.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { type DayVisits, daysBetween, dayVisitsKey } from '#functions/publishing/visits/day-visits.ts';

export const noVisitsRead: Text = {
  sv: 'Inga besök på sidorna är inlästa från den tiden.',
  en: 'No visits to the pages have been read from that time.',
};

/** `28 av 30 dagar är inlästa.` */
export const daysRead = (read: number, all: number): Text => ({
  sv: `${read} av ${all} dagar är inlästa.`,
  en: `${read} of ${all} days have been read.`,
});

/** The period's days as dates on the employer's clock. */
export const daysOf = ({ from, until }: Period, timeZone: string): readonly string[] =>
  daysBetween(from.toZonedDateTimeISO(timeZone).toPlainDate(), until.toZonedDateTimeISO(timeZone).toPlainDate());

type DayClicks = { readonly day: string; readonly clicks: number | null };

const clicksOf = ({ rows }: DayVisits): number =>
  rows.reduce((sum, row) => sum + (row.page === 'job' ? row.people : 0), 0);

/** The days that are over, each with its clicks; null for one of which no line was read. */
const daysOver = ({ visits, settings, now }: DigestFacts, period: Period): readonly DayClicks[] => {
  const { timeZone } = settings.brand;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const read = new Map(visits.map((one) => [one.day, one]));
  return daysOf(period, timeZone)
    .filter((day) => day < today || read.has(day))
    .map((day) => {
      const own = read.get(day);
      return { day, clicks: own === undefined ? null : clicksOf(own) };
    });
};

const figureOf = (days: readonly DayClicks[]): SummedFigure => {
  const read = days.filter(({ clicks }) => clicks !== null);
  if (read.length === 0) return unknownSum('job-ad-clicks', noVisitsRead);
  return summedFigure(
    'job-ad-clicks',
    read.reduce((sum, { clicks }) => sum + (clicks ?? 0), 0),
    read.map(({ day }) => dayVisitsKey(day)),
    read.length < days.length ? daysRead(read.length, days.length) : null,
  );
};

const weekdayOf = ({ day }: DayClicks): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The first Monday beside the first Monday, and so on: a weekend is no fall. */
const byWeekday = (now: readonly DayClicks[], before: readonly DayClicks[]): readonly [number, number][] => {
  const earlier = Map.groupBy(before, weekdayOf);
  return [...Map.groupBy(now, weekdayOf)].flatMap(([weekday, days]) =>
    days.flatMap(({ clicks }, nth): [number, number][] => {
      const like = earlier.get(weekday)?.[nth];
      return like === undefined ? [] : [[clicks ?? 0, like.clicks ?? 0]];
    }),
  );
};

/**
 * How often a story led on to an open job. A day of which no line was read is missing, not quiet: the sum is a least then, and is
 * compared with nothing.
 */
export const jobAdClicks = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const [own, earlier] = [daysOver(facts, period), daysOver(facts, before)];
  const isWhole = [...own, ...earlier].every(({ clicks }) => clicks !== null);
  return {
    kind: 'job-ad-clicks',
    figure: figureOf(own),
    previous: figureOf(earlier),
    planned: null,
    posts: 0,
    change: isWhole ? dailyChange(byWeekday(own, earlier)) : null,
  };
};
