import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A story with what it was published as in a period, earliest first; also what was taken down later was told. */
export type PublishedOnce = {
  readonly id: string;
  readonly story: StoryFacts | null;
  readonly at: string;
  readonly publications: readonly PublicationProjection[];
};

/** Stories told in the period, in order of time. Blocks in single ads follow a story and are not tellings of their own. */
export const publishedStories = (
  { publications, stories }: Pick<DigestFacts, 'publications' | 'stories'>,
  period: Pick<Period, 'from' | 'until'>,
): readonly PublishedOnce[] => {
  const published = publications
    .filter((projection) => projection.vacancy === null && isInPeriod(period, projection.publishedAt))
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
  return [...new Set(published.map((projection) => projection.story))].map((id) => {
    const own = published.filter((projection) => projection.story === id);
    return {
      id,
      story: stories.find((story) => story.id === id) ?? null,
      at: own[0]?.publishedAt ?? '',
      publications: own,
    };
  });
};
