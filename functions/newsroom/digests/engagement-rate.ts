import type { Text } from '#functions/ground/language/text.ts';
import { fewestInteractions, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementsOf, type MeasuredPost } from '#functions/newsroom/digests/measured-posts.ts';
import { knownFigure, type SourcedFigure, unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';
import { someUnread, whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import { type Snapshot, snapshotName } from '#functions/publishing/engagement/snapshot.ts';

/** A post that a rate can stand on: every number read, and seen by somebody. */
export type RatedPost = { readonly impressions: number; readonly engagements: number; readonly key: string };

/** The posts that a rate can stand on, each by the reading that is asked for: by default its newest whole one. */
export const ratedPosts = (
  posts: readonly MeasuredPost[],
  readingOf: (post: MeasuredPost) => Snapshot | null = ({ whole }) => whole,
): readonly RatedPost[] =>
  posts.flatMap((post) => {
    const reading = readingOf(post);
    const engagements = reading === null ? null : engagementsOf(reading);
    return reading === null || !reading.impressions || engagements === null
      ? []
      : [{ impressions: reading.impressions, engagements, key: snapshotName(reading) }];
  });

const interactionsOf = (posts: readonly RatedPost[]): number => posts.reduce((sum, post) => sum + post.engagements, 0);

/** All engagement over all impressions, so that a post seen by few weighs little. */
export const pooledRate = (posts: readonly RatedPost[]): number =>
  interactionsOf(posts) / posts.reduce((sum, post) => sum + post.impressions, 0);

const noPosts: Text = { sv: 'Inget gick ut på LinkedIn.', en: 'Nothing went out on LinkedIn.' };
const unseen: Text = { sv: 'Inlägget har inga visningar.', en: 'The post has no impressions.' };

const whyNone = (posts: readonly MeasuredPost[]): Text => {
  const [first] = posts;
  if (first === undefined) return noPosts;
  const unread = posts.filter((post) => post.impressions !== 0);
  if (unread.length === 0) return unseen;
  return posts.length === 1 ? whyUnread(first) : someUnread(unread.length, posts.length);
};

const fewPosts: Text = {
  sv: `Färre än ${smallestGroup} inlägg med lästa siffror.`,
  en: `Fewer than ${smallestGroup} posts with numbers that were read.`,
};
const fewTouched: Text = {
  sv: `Färre än ${fewestInteractions} klick, reaktioner, kommentarer och delningar.`,
  en: `Fewer than ${fewestInteractions} clicks, reactions, comments and shares.`,
};

/** Whether a group may have a rate told: of fewer posts it would be somebody's, of fewer interactions chance alone. */
export const isGroup = (posts: readonly RatedPost[]): boolean =>
  posts.length >= smallestGroup && interactionsOf(posts) >= fewestInteractions;

/** The weighted rate of a group of posts; unknown when they are too few to carry it. */
export const engagementRate = (posts: readonly MeasuredPost[]): SourcedFigure => {
  const rated = ratedPosts(posts);
  if (rated.length === 0) return unknownFigure('engagement-rate', whyNone(posts));
  if (!isGroup(rated)) return unknownFigure('engagement-rate', rated.length < smallestGroup ? fewPosts : fewTouched);
  return knownFigure(
    'engagement-rate',
    pooledRate(rated),
    rated.map((post) => post.key),
  );
};
