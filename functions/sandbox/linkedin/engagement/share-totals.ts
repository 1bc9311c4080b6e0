import type { SandboxPost } from '../posts/sandbox-post.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { type Engagement, engagementAt } from './engagement-model.ts';

const none: Engagement = { impressions: 0, uniqueImpressions: 0, clicks: 0, comments: 0, shares: 0, likes: 0 };

const combine = (one: Engagement, other: Engagement, sign: 1 | -1): Engagement => ({
  impressions: one.impressions + sign * other.impressions,
  uniqueImpressions: one.uniqueImpressions + sign * other.uniqueImpressions,
  clicks: one.clicks + sign * other.clicks,
  comments: one.comments + sign * other.comments,
  shares: one.shares + sign * other.shares,
  likes: one.likes + sign * other.likes,
});

/** What a post has got at an instant, comments written through the interface included. */
export const postEngagement = (world: SandboxWorld, post: SandboxPost, at: number): Engagement => {
  const grown = engagementAt(world.seed, post, at, world.faults.settings().silentPosts);
  const written = world.state.comments.filter((comment) => comment.post === post.id && comment.createdAt <= at).length;
  return { ...grown, comments: grown.comments + written };
};

export const isActive = (counts: Engagement): boolean =>
  counts.impressions + counts.clicks + counts.comments + counts.shares + counts.likes > 0;

/** Sum over the page's posts of what came between two instants; `from` null means since ever. */
export const pageEngagement = (
  world: SandboxWorld,
  posts: readonly SandboxPost[],
  from: number | null,
  until: number,
): Engagement =>
  posts.reduce((sum, post) => {
    const added = combine(sum, postEngagement(world, post, until), 1);
    return from === null ? added : combine(added, postEngagement(world, post, from), -1);
  }, none);

/** LinkedIn's names. A like of a sponsored copy taken back makes `likeCount` negative; a setting shows that. */
export const totalShareStatistics = (counts: Engagement, options: { readonly negativeLikes: boolean }) => {
  const likeCount = options.negativeLikes ? -1 : counts.likes;
  const engaged = counts.clicks + likeCount + counts.comments + counts.shares;
  return {
    uniqueImpressionsCount: counts.uniqueImpressions,
    impressionCount: counts.impressions,
    clickCount: counts.clicks,
    likeCount,
    commentCount: counts.comments,
    shareCount: counts.shares,
    engagement: counts.impressions === 0 ? 0 : engaged / counts.impressions,
    shareMentionsCount: 0,
    commentMentionsCount: 0,
  };
};
