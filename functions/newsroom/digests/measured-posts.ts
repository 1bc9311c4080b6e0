import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedIn } from '#functions/newsroom/digests/published-in.ts';
import { storyOf } from '#functions/newsroom/digests/story-of.ts';
import { dueAt } from '#functions/publishing/engagement/measured-age.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A LinkedIn post with what is known of it: each number as it was last read, however old that is. */
export type MeasuredPost = {
  readonly projection: PublicationProjection;
  readonly story: StoryFacts | null;
  /** Every attempt until now, in order. */
  readonly attempts: readonly Snapshot[];
  /** The newest attempt that gave impressions; a later one that failed says nothing against it. */
  readonly reading: Snapshot | null;
  readonly impressions: number | null;
  /** The newest attempt that gave every number: a rate's parts are of one moment. */
  readonly whole: Snapshot | null;
};

/**
 * LinkedIn can answer a negative number of likes (docs/reference/linkedin.md#numbers); it says nothing about the post.
 */
export const countOf = (value: number | null): number | null => (value === null || value < 0 ? null : value);

type Count = 'impressions' | 'clicks' | 'likes' | 'comments' | 'shares';

/** Clicks, reactions, comments and shares together; null when any of them is. */
export const engagementsOf = (reading: Snapshot): number | null => {
  const parts = [reading.clicks, reading.likes, reading.comments, reading.shares].map(countOf);
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
};

const isWhole = (reading: Snapshot): boolean =>
  countOf(reading.impressions) !== null && engagementsOf(reading) !== null;

/** Of each list of facts, by its publications: a digest asks for each of them several times. */
const byPublication = new WeakMap<DigestFacts['snapshots'], ReadonlyMap<string, readonly Snapshot[]>>();

const ofPublication = (snapshots: DigestFacts['snapshots'], publication: string): readonly Snapshot[] => {
  const known = byPublication.get(snapshots) ?? Map.groupBy(snapshots, (one) => one.publication);
  byPublication.set(snapshots, known);
  return known.get(publication) ?? [];
};

const times = new WeakMap<Snapshot, number>();

/** When an attempt was made, or was due where none was, in milliseconds of the epoch. */
export const timeOf = (snapshot: Snapshot): number => {
  const known = times.get(snapshot) ?? Temporal.Instant.from(snapshot.measuredAt ?? snapshot.dueAt).epochMilliseconds;
  times.set(snapshot, known);
  return known;
};

/** The attempts to read a post until now, in order. A reading that nobody made in time is none. */
export const readingsOf = (
  { snapshots, now }: Pick<DigestFacts, 'snapshots' | 'now'>,
  publication: string,
): readonly Snapshot[] =>
  ofPublication(snapshots, publication)
    .filter((one) => one.measuredAt !== null && timeOf(one) <= now.epochMilliseconds)
    .sort((a, b) => timeOf(a) - timeOf(b));

/** A number as it was last read, and where that stands. */
export const latestCount = (
  { attempts }: Pick<MeasuredPost, 'attempts'>,
  name: Count,
): { readonly count: number; readonly reading: Snapshot } | null => {
  const reading = attempts.findLast((one) => countOf(one[name]) !== null);
  const count = reading === undefined ? null : countOf(reading[name]);
  return reading === undefined || count === null ? null : { count, reading };
};

/** The first whole reading at an age or after it: what a post had come to when it was that old. */
export const wholeAtAge = (post: MeasuredPost, age: Parameters<typeof dueAt>[1]): Snapshot | null => {
  const due = dueAt(post.projection.publishedAt ?? '', age).epochMilliseconds;
  return post.attempts.find((one) => isWhole(one) && timeOf(one) >= due) ?? null;
};

const postOf = (facts: DigestFacts, projection: PublicationProjection): MeasuredPost => {
  const attempts = readingsOf(facts, projection.publication);
  const latest = latestCount({ attempts }, 'impressions');
  return {
    projection,
    story: storyOf(facts.stories, projection.story),
    attempts,
    reading: latest?.reading ?? null,
    impressions: latest?.count ?? null,
    whole: attempts.findLast(isWhole) ?? null,
  };
};

/** Every LinkedIn post that was published in the period, in order of time, also those that were taken down later. */
export const measuredPosts = (facts: DigestFacts, period: Pick<Period, 'from' | 'until'>): readonly MeasuredPost[] =>
  publishedIn(facts.publications, period)
    .filter(({ channel, vacancy }) => channel === 'linkedin' && vacancy === null)
    .map((projection) => postOf(facts, projection));
