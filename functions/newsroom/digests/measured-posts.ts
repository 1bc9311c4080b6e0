import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A LinkedIn post with the latest attempt to read its numbers; null where a number is not known. */
export type MeasuredPost = {
  readonly projection: PublicationProjection;
  readonly story: StoryFacts | null;
  readonly reading: Snapshot | null;
  readonly impressions: number | null;
  /** Clicks, reactions, comments and shares together; null when any of them is. */
  readonly engagements: number | null;
};

/**
 * LinkedIn can answer a negative number of likes (docs/reference/linkedin.md#numbers); it says nothing about the post.
 */
export const countOf = (value: number | null): number | null => (value === null || value < 0 ? null : value);

/** The attempts to read a post until now, in order. A reading that nobody made in time is none. */
export const readingsOf = (
  { snapshots, now }: Pick<DigestFacts, 'snapshots' | 'now'>,
  publication: string,
): readonly Snapshot[] =>
  snapshots
    .filter((one) => one.publication === publication && one.measuredAt !== null)
    .filter((one) => Temporal.Instant.compare(one.measuredAt ?? one.dueAt, now) <= 0)
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));

const engagementsOf = (reading: Snapshot): number | null => {
  const parts = [reading.clicks, reading.likes, reading.comments, reading.shares].map(countOf);
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
};

/** Every LinkedIn post that was published in the period, in order of time, also those that were taken down later. */
export const measuredPosts = (facts: DigestFacts, period: Pick<Period, 'from' | 'until'>): readonly MeasuredPost[] =>
  facts.publications
    .filter(
      (projection) =>
        projection.channel === 'linkedin' && projection.vacancy === null && isInPeriod(period, projection.publishedAt),
    )
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''))
    .map((projection) => {
      const reading = readingsOf(facts, projection.publication).at(-1) ?? null;
      return {
        projection,
        story: facts.stories.find((story) => story.id === projection.story) ?? null,
        reading,
        impressions: reading === null ? null : countOf(reading.impressions),
        engagements: reading === null ? null : engagementsOf(reading),
      };
    });
