import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { seenAt } from '#functions/newsroom/digests/compared-campaigns.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { noVisitsRead } from '#functions/newsroom/digests/job-ad-clicks.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import type { PublishedOnce } from '#functions/newsroom/digests/published-stories.ts';
import { type SummedFigure, summedFigure, unknownSum } from '#functions/newsroom/digests/sourced-figure.ts';
import { localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { daysBetween, dayVisitsKey } from '#functions/publishing/visits/day-visits.ts';

const formula = 'goal-job-ad-clicks';

const nothingTold: Text = { sv: 'Inget har gått ut än.', en: 'Nothing has gone out yet.' };

const daysUnread = (unread: number, all: number): Text => ({
  sv: `${unread} av ${all} dagar är inte inlästa.`,
  en: `${unread} of ${all} ${all === 1 ? 'day has' : 'days have'} not been read.`,
});

/**
 * How often the stories of a campaign led on to an open job: a story is told in one campaign, and counts from its day. A
 * day that is over and was not read makes the sum a least.
 */
export const goalJobAdClicks = (facts: DigestFacts, told: readonly PublishedOnce[], period: Period): SummedFigure => {
  const { timeZone } = facts.settings.brand;
  const toldOn = new Map(told.map(({ id, at }) => [id, localDay(at, timeZone).toString()]));
  const first = [...toldOn.values()].sort()[0];
  if (first === undefined) return unknownSum(formula, nothingTold);
  const end = seenAt(facts, period).toZonedDateTimeISO(timeZone);
  const last = end.subtract({ nanoseconds: 1 }).toPlainDate().toString();
  const read = facts.visits.filter(({ day }) => day >= first && day <= last);
  if (read.length === 0) return unknownSum(formula, noVisitsRead);
  const people = read.flatMap(({ day, rows }) =>
    rows.flatMap((row) => (row.page === 'job' && day >= (toldOn.get(row.story) ?? '~') ? [row.people] : [])),
  );
  const over = daysBetween(Temporal.PlainDate.from(first), end.toPlainDate());
  const unread = over.filter((day) => !read.some((one) => one.day === day)).length;
  return summedFigure(
    formula,
    people.reduce((sum, count) => sum + count, 0),
    read.map(({ day }) => dayVisitsKey(day)),
    unread > 0 ? daysUnread(unread, over.length) : null,
  );
};
