import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { countOf, readingsOf } from '#functions/newsroom/digests/measured-posts.ts';
import { isInPeriod, type Period, weekText } from '#functions/newsroom/digests/period.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import { someUnread } from '#functions/newsroom/digests/unread-words.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measure-markers.ts';
import { snapshotKey } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

/** A line of fewer weeks shows no course. */
const fewestWeeks = 6;

type Week = Pick<Period, 'from' | 'until'> & { readonly week: string };
type Growth =
  | { readonly due: false }
  | { readonly due: true; readonly growth: number | null; readonly keys: readonly string[] };

/** The ISO weeks that a period touches, with as many before that there are six. */
export const shownWeeks = (period: Period, timeZone: string): readonly Week[] => {
  const mondayOf = (instant: Temporal.Instant): Temporal.PlainDate => {
    const day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
    return day.subtract({ days: day.dayOfWeek - 1 });
  };
  const last = mondayOf(period.until.subtract({ nanoseconds: 1 }));
  const own = mondayOf(period.from).until(last, { largestUnit: 'week' }).weeks + 1;
  const count = Math.max(own, fewestWeeks);
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant();
  return Array.from({ length: count }, (_, index) => {
    const monday = last.subtract({ weeks: count - 1 - index });
    return { week: weekText(monday), from: start(monday), until: start(monday.add({ weeks: 1 })) };
  });
};

/**
 * What a post grew by in a week. A reading belongs to the week it was due in; before the first one a post had nothing. A
 * reading that was due and has no number makes the growth unknown, unless the post has been taken down.
 */
const growthOf = (facts: DigestFacts, projection: PublicationProjection, week: Week): Growth => {
  const read = readingsOf(facts, projection.publication).filter((one) => countOf(one.impressions) !== null);
  const last = read.filter((one) => isInPeriod(week, one.dueAt)).at(-1);
  const before = read.filter((one) => Temporal.Instant.compare(one.dueAt, week.from) < 0).at(-1);
  if (last !== undefined)
    return {
      due: true,
      growth: (last.impressions ?? 0) - (before?.impressions ?? 0),
      keys: [before, last].flatMap((one) => (one === undefined ? [] : [snapshotKey(one.publication, one.age)])),
    };
  const wasDue = measuredAges.some((age) => {
    const instant = dueAt(projection.publishedAt ?? facts.now.toString(), age);
    return isInPeriod(week, instant.toString()) && Temporal.Instant.compare(instant, facts.now) <= 0;
  });
  return wasDue && projection.state === 'published' ? { due: true, growth: null, keys: [] } : { due: false };
};

const figureOf = (facts: DigestFacts, posts: readonly PublicationProjection[], week: Week): SourcedFigure => {
  const due = posts.map((projection) => growthOf(facts, projection, week)).filter((one) => one.due);
  const unread = due.filter((one) => one.growth === null).length;
  if (due.length === 0)
    return unknownFigure('impressions-by-week', {
      sv: 'Inga siffror lästes den veckan.',
      en: 'No numbers were read that week.',
    });
  if (unread > 0) return unknownFigure('impressions-by-week', someUnread(unread, due.length));
  return knownFigure(
    'impressions-by-week',
    due.reduce((sum, one) => sum + (one.growth ?? 0), 0),
    due.flatMap((one) => one.keys),
  );
};

/** How often all posts were seen, week by week; a week that could not be read is unknown, never zero. */
export const impressionsByWeek = (facts: DigestFacts, period: Period) => {
  const posts = facts.publications.filter(
    (projection) => projection.channel === 'linkedin' && projection.vacancy === null && projection.publishedAt !== null,
  );
  return shownWeeks(period, facts.settings.brand.timeZone).map((week) => ({
    week: week.week,
    impressions: figureOf(facts, posts, week),
  }));
};
