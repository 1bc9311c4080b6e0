import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate } from '#functions/newsroom/digests/engagement-rate.ts';
import { type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { PublishedStory } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type PublishedOnce, publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import { storyLinkOf } from '#functions/newsroom/digests/story-link-of.ts';
import { whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import { snapshotKey } from '#functions/publishing/engagement/snapshot.ts';
import { findUnit } from '#functions/story/organisation/organisation.ts';
import { thumbnail } from '#functions/story/pictures/variants.ts';

/** Impressions of one story's posts together; one that could not be read makes the sum unknown. */
export const impressionsOf = (posts: readonly MeasuredPost[]): SourcedFigure => {
  if (posts.length === 0)
    return unknownFigure('impressions', {
      sv: 'Visningar räknas bara på LinkedIn.',
      en: 'Impressions are counted on LinkedIn only.',
    });
  const missing = posts.find((post) => post.impressions === null);
  if (missing !== undefined) return unknownFigure('impressions', whyUnread(missing));
  const keys = posts.flatMap(({ reading }) =>
    reading === null ? [] : [snapshotKey(reading.publication, reading.age)],
  );
  return knownFigure(
    'impressions',
    posts.reduce((sum, post) => sum + (post.impressions ?? 0), 0),
    keys,
  );
};

/** No picture of anybody whose story has been taken down anywhere, or is no longer approved. */
const pictureOf = ({ story, publications }: PublishedOnce): PictureView | null => {
  const standing = publications.every(
    (projection) => projection.state !== 'withdrawing' && projection.state !== 'removed',
  );
  if (story === null || story.thumb === null || story.folder !== 'approved' || !standing) return null;
  return {
    src: story.thumb,
    alt: story.alt ?? '',
    width: thumbnail.width,
    height: thumbnail.height ?? thumbnail.width,
    language: story.language,
  };
};

/** What was published, in order of time and never of success, which would rank the people in it. */
export const toldRows = (facts: DigestFacts, period: Period): readonly PublishedStory[] => {
  const { settings, language, stories } = facts;
  const posts = measuredPosts(facts, period);
  return publishedStories(facts, period).map((published) => {
    const own = posts.filter((post) => post.projection.story === published.id);
    const { story } = published;
    return {
      ...storyLinkOf(published.id, stories, language),
      at: published.at,
      picture: pictureOf(published),
      value: settings.values.find((value) => value.id === story?.values.primary)?.name[language] ?? null,
      unit: story === null ? '–' : (findUnit(settings.organisation, story.unit)?.name[language] ?? story.unit),
      impressions: impressionsOf(own),
      engagementRate: engagementRate(own),
    };
  });
};
