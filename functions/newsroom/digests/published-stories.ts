import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedIn } from '#functions/newsroom/digests/published-in.ts';
import { storyOf } from '#functions/newsroom/digests/story-of.ts';
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
  const published = publishedIn(publications, period).filter(({ vacancy }) => vacancy === null);
  return [...Map.groupBy(published, ({ story }) => story)].map(([id, own]) => ({
    id,
    story: storyOf(stories, id),
    at: own[0]?.publishedAt ?? '',
    publications: own,
  }));
};
