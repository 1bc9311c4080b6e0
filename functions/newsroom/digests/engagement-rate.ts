import type { Text } from '#functions/ground/language/text.ts';
import type { MeasuredPost } from '#functions/newsroom/digests/measured-posts.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import { someUnread, whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import { snapshotKey } from '#functions/publishing/engagement/snapshot.ts';

/** A post that a rate can stand on: every number read, and seen by somebody. */
export type RatedPost = { readonly impressions: number; readonly engagements: number; readonly key: string };

export const ratedPosts = (posts: readonly MeasuredPost[]): readonly RatedPost[] =>
  posts.flatMap(({ reading, impressions, engagements }) =>
    reading === null || impressions === null || impressions === 0 || engagements === null
      ? []
      : [{ impressions, engagements, key: snapshotKey(reading.publication, reading.age) }],
  );

/** All engagement over all impressions, so that a post seen by few weighs little. */
export const pooledRate = (posts: readonly RatedPost[]): number =>
  posts.reduce((sum, post) => sum + post.engagements, 0) / posts.reduce((sum, post) => sum + post.impressions, 0);

const noPosts: Text = { sv: 'Inget gick ut på LinkedIn.', en: 'Nothing went out on LinkedIn.' };
const unseen: Text = { sv: 'Inlägget har inga visningar.', en: 'The post has no impressions.' };

const whyNone = (posts: readonly MeasuredPost[]): Text => {
  const [first] = posts;
  if (first === undefined) return noPosts;
  const unread = posts.filter((post) => post.impressions !== 0);
  if (unread.length === 0) return unseen;
  return posts.length === 1 ? whyUnread(first) : someUnread(unread.length, posts.length);
};

const tooFew = (smallest: number): Text => ({
  sv: `Färre än ${smallest} inlägg med lästa siffror.`,
  en: `Fewer than ${smallest} posts with numbers that were read.`,
});

/** The weighted rate of posts; unknown when fewer than `smallest` of them can carry it. */
export const engagementRate = (posts: readonly MeasuredPost[], smallest = 1): SourcedFigure => {
  const rated = ratedPosts(posts);
  if (rated.length === 0) return unknownFigure('engagement-rate', whyNone(posts));
  if (rated.length < smallest) return unknownFigure('engagement-rate', tooFew(smallest));
  return knownFigure(
    'engagement-rate',
    pooledRate(rated),
    rated.map((post) => post.key),
  );
};
