import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { countChange } from '#functions/newsroom/digests/change/count-change.ts';
import { rateChange } from '#functions/newsroom/digests/change/rate-change.ts';
import { sumChange } from '#functions/newsroom/digests/change/sum-change.ts';
import { medianRate, typicalChange } from '#functions/newsroom/digests/change/typical-change.ts';
import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate, ratedPosts } from '#functions/newsroom/digests/engagement-rate.ts';
import { jobAdClicks } from '#functions/newsroom/digests/job-ad-clicks.ts';
import { type MeasuredPost, measuredPosts, wholeAtAge } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { plannedSlots } from '#functions/newsroom/digests/planned-slots.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
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

type AtAge = (post: MeasuredPost) => Snapshot | null;

/** The oldest age at which all posts of both periods that are read whole have been read, or else a day. */
const atCommonAge = (posts: readonly MeasuredPost[]): AtAge => {
  const whole = posts.filter((post) => post.whole !== null);
  const age = comparedAges.find((one) => whole.every((post) => wholeAtAge(post, one) !== null)) ?? 'P1D';
  return (post) => wholeAtAge(post, age);
};

const rateChangeOf = (now: readonly MeasuredPost[], before: readonly MeasuredPost[]): Change | null => {
  const atAge = atCommonAge([...now, ...before]);
  return rateChange(ratedPosts(now, atAge), ratedPosts(before, atAge));
};

/** How often the posts of a period were seen, beside those of the period before when they were as old. */
export const seenChange = (facts: DigestFacts, period: Period, before: Period): Change | null => {
  const [now, earlier] = [measuredPosts(facts, period), measuredPosts(facts, before)];
  if (!isOver(facts, period) || now.length < smallestGroup || earlier.length < smallestGroup) return null;
  const atAge = atCommonAge([...now, ...earlier]);
  const seen = (posts: readonly MeasuredPost[]) => posts.map((post) => atAge(post)?.impressions ?? null);
  const [own, then] = [seen(now), seen(earlier)];
  // One that is missing would be a fall that never was.
  return own.includes(null) || then.includes(null)
    ? null
    : sumChange(
        own.filter((one) => one !== null),
        then.filter((one) => one !== null),
      );
};

const medianDays = 90;

/** The middle post of the days before, and whether the period's typical post was above or below it when as old. */
const medianOf = (
  facts: DigestFacts,
  { from }: Period,
  posts: readonly MeasuredPost[],
): NonNullable<DecisionNumber['median']> | null => {
  const earlier = measuredPosts(facts, { from: from.subtract({ hours: medianDays * 24 }), until: from });
  const rated = ratedPosts(earlier);
  const value = medianRate(rated);
  if (value === null) return null;
  const atAge = atCommonAge([...posts, ...earlier]);
  const change = typicalChange(ratedPosts(posts, atAge), ratedPosts(earlier, atAge));
  return { value, posts: rated.length, direction: change?.direction ?? null };
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
    median: medianOf(facts, period, posts),
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
