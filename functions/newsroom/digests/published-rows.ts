import type { Text } from '#functions/ground/language/text.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { latestCount, type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { PublishedStory } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type PublishedOnce, publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { readingNote } from '#functions/newsroom/digests/reading-notes.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import { storyLinkOf } from '#functions/newsroom/digests/story-link-of.ts';
import { whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import { findUnit } from '#functions/story/organisation/organisation.ts';
import { thumbnail } from '#functions/story/pictures/variants.ts';

const onlyLinkedIn: Text = {
  sv: 'Räknas bara på LinkedIn.',
  en: 'Counted on LinkedIn only.',
};

/** A number of one story's posts together, each as it was last read; one that never was makes the sum unknown. */
export const countsOf = (posts: readonly MeasuredPost[], name: 'impressions' | 'likes' | 'comments'): SourcedFigure => {
  const formula = name === 'impressions' ? name : 'seen-counts';
  if (posts.length === 0) return unknownFigure(formula, onlyLinkedIn);
  const latest = posts.map((post) => ({ post, read: latestCount(post, name) }));
  const missing = latest.find(({ read }) => read === null);
  if (missing !== undefined) return unknownFigure(formula, whyUnread(missing.post));
  const read = latest.flatMap((one) => one.read ?? []);
  return knownFigure(
    formula,
    read.reduce((sum, { count }) => sum + count, 0),
    read.map(({ reading }) => snapshotName(reading)),
  );
};

const noteOf = (posts: readonly MeasuredPost[], timeZone: string): Text | null =>
  posts.map((post) => readingNote(post, timeZone)).find((note) => note !== null) ?? null;

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
  const posts = Map.groupBy(measuredPosts(facts, period), ({ projection }) => projection.story);
  return publishedStories(facts, period).map((published) => {
    const own = posts.get(published.id) ?? [];
    const { story } = published;
    return {
      ...storyLinkOf(published.id, stories, language),
      at: published.at,
      picture: pictureOf(published),
      value: settings.values.find((value) => value.id === story?.values.primary)?.name[language] ?? null,
      unit: story === null ? '–' : (findUnit(settings.organisation, story.unit)?.name[language] ?? story.unit),
      impressions: countsOf(own, 'impressions'),
      reactions: countsOf(own, 'likes'),
      comments: countsOf(own, 'comments'),
      note: noteOf(own, settings.brand.timeZone),
    };
  });
};
