import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate, ratedPosts } from '#functions/newsroom/digests/engagement-rate.ts';
import { jobAdClicks } from '#functions/newsroom/digests/job-ad-clicks.ts';
import { measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { plannedStories } from '#functions/newsroom/digests/planned-stories.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { publicationProjectionKey } from '#functions/publishing/publications/ledger/publication-projection.ts';

const beforeAll: Text = {
  sv: 'Inget är antecknat från den tiden.',
  en: 'Nothing is recorded from that time.',
};

/** Whether anything at all was planned or published before an instant: without it, silence is no zero. */
const isRecordedBefore = (facts: DigestFacts, instant: Temporal.Instant): boolean =>
  [
    ...facts.plans.flatMap((plan) => plan.planned.map((one) => one.instant)),
    ...facts.publications.flatMap((one) => one.instant ?? one.publishedAt ?? []),
  ].some((one) => Temporal.Instant.compare(one, instant) < 0);

const toldFigure = (facts: DigestFacts, period: Period): SourcedFigure => {
  const told = publishedStories(facts, period);
  const keys = told.flatMap((one) =>
    one.publications.map((projection) => publicationProjectionKey(projection.publication)),
  );
  return knownFigure('told', told.length, keys);
};

const told = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const figure = toldFigure(facts, period);
  const previous = isRecordedBefore(facts, before.until) ? toldFigure(facts, before) : unknownFigure('told', beforeAll);
  const posts = figure.value ?? 0;
  return {
    kind: 'told',
    figure,
    previous,
    planned: plannedStories(facts, period),
    posts,
    comparable: posts >= smallestGroup && (previous.value ?? 0) >= smallestGroup,
  };
};

const rate = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const [posts, earlier] = [measuredPosts(facts, period), measuredPosts(facts, before)];
  const [rated, ratedEarlier] = [ratedPosts(posts).length, ratedPosts(earlier).length];
  return {
    kind: 'engagement-rate',
    figure: engagementRate(posts),
    previous: engagementRate(earlier),
    planned: null,
    posts: rated,
    comparable: rated >= smallestGroup && ratedEarlier >= smallestGroup,
  };
};

/** The three numbers that leadership decides by, each beside the period before. */
export const decisionNumbers = (
  facts: DigestFacts,
  period: Period,
  before: Period,
): readonly [DecisionNumber, DecisionNumber, DecisionNumber] => [
  told(facts, period, before),
  rate(facts, period, before),
  jobAdClicks(facts, period, before),
];
