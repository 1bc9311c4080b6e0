import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { countChange } from '#functions/newsroom/digests/change/count-change.ts';
import { rateChange } from '#functions/newsroom/digests/change/rate-change.ts';
import { medianRate } from '#functions/newsroom/digests/change/typical-change.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate, ratedPosts } from '#functions/newsroom/digests/engagement-rate.ts';
import { jobAdClicks } from '#functions/newsroom/digests/job-ad-clicks.ts';
import { type MeasuredPost, measuredPosts, wholeAtAge } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { plannedSlots } from '#functions/newsroom/digests/planned-slots.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';
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

const lengthOf = ({ from, until }: Period): number => until.epochMilliseconds - from.epochMilliseconds;

const isOver = ({ now }: DigestFacts, { until }: Period): boolean => Temporal.Instant.compare(until, now) <= 0;

const told = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const figure = toldFigure(facts, period);
  const previous = isRecordedBefore(facts, before.until) ? toldFigure(facts, before) : unknownFigure('told', beforeAll);
  const comparable = isOver(facts, period) && figure.value !== null && previous.value !== null;
  return {
    kind: 'told',
    figure,
    previous,
    planned: plannedSlots(facts, period).count,
    posts: figure.value ?? 0,
    change: comparable
      ? countChange(figure.value ?? 0, previous.value ?? 0, lengthOf(period) / lengthOf(before))
      : null,
  };
};

/** The ages at which posts are compared, the best first: a rate falls as a post grows old. */
const comparedAges = ['P7D', 'P3D', 'P1D'] as const;

/** Both periods' posts at one age: the oldest at which all that are read whole have been read, or most of them at a day. */
const rateChangeOf = (now: readonly MeasuredPost[], before: readonly MeasuredPost[]): Change | null => {
  const whole = [...now, ...before].filter((post) => post.whole !== null);
  const age = comparedAges.find((one) => whole.every((post) => wholeAtAge(post, one) !== null)) ?? 'P1D';
  const atAge = (post: MeasuredPost) => wholeAtAge(post, age);
  return rateChange(ratedPosts(now, atAge), ratedPosts(before, atAge));
};

const medianDays = 90;

const medianOf = (facts: DigestFacts, { from }: Period): NonNullable<DecisionNumber['median']> | null => {
  const earlier = measuredPosts(facts, { from: from.subtract({ hours: medianDays * 24 }), until: from });
  const rated = ratedPosts(earlier);
  const value = medianRate(rated);
  return value === null ? null : { value, posts: rated.length };
};

const rate = (facts: DigestFacts, period: Period, before: Period): DecisionNumber => {
  const [posts, earlier] = [measuredPosts(facts, period), measuredPosts(facts, before)];
  return {
    kind: 'engagement-rate',
    figure: engagementRate(posts),
    previous: engagementRate(earlier),
    planned: null,
    posts: ratedPosts(posts).length,
    change: rateChangeOf(posts, earlier),
    median: medianOf(facts, period),
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
