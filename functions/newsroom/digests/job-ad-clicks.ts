import type { Text } from '#functions/ground/language/text.ts';
import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { daysBetween, dayVisitsKey } from '#functions/publishing/visits/day-visits.ts';

export const noVisitsRead: Text = {
  sv: 'Inga besök på sidorna är inlästa från den tiden.',
  en: 'No visits to the pages have been read from that time.',
};

/** The period's days as dates on the employer's clock. */
export const daysOf = ({ from, until }: Period, timeZone: string): readonly string[] =>
  daysBetween(from.toZonedDateTimeISO(timeZone).toPlainDate(), until.toZonedDateTimeISO(timeZone).toPlainDate());

const figureOf = ({ visits, settings }: DigestFacts, period: Period): SourcedFigure => {
  const days = daysOf(period, settings.brand.timeZone);
  const read = visits.filter(({ day }) => days.includes(day));
  if (read.length === 0) return unknownFigure('job-ad-clicks', noVisitsRead);
  const clicks = read.flatMap(({ rows }) => rows).filter(({ page }) => page === 'job');
  const people = clicks.reduce((sum, row) => sum + row.people, 0);
  return knownFigure(
    'job-ad-clicks',
    people,
    read.map(({ day }) => dayVisitsKey(day)),
  );
};

/** How often a story led on to an open job. Without a single day read it is unknown, not zero. */
export const jobAdClicks = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const [figure, previous] = [figureOf(facts, period), figureOf(facts, before)];
  return {
    kind: 'job-ad-clicks',
    figure,
    previous,
    planned: null,
    posts: 0,
    comparable: (figure.value ?? 0) >= smallestGroup && (previous.value ?? 0) >= smallestGroup,
  };
};
