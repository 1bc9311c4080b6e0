import { around, type Estimate, type Interval } from '#functions/newsroom/digests/change/student-t.ts';
import { isGroup, pooledRate, type RatedPost } from '#functions/newsroom/digests/engagement-rate.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * A pooled rate with its variance, from how the posts differ among themselves: the readers of one post are no independent draws,
 * so impressions alone would promise too much. Each residual is divided by what is left of it when its own post pulls the rate
 * (CR3), and the degrees of freedom are those of as many posts of one size. Never surer than chance alone would be. Null when
 * one post is nearly all.
 */
export const rateEstimate = (posts: readonly RatedPost[]): Estimate | null => {
  const impressions = sum(posts.map((post) => post.impressions));
  const freedom = impressions ** 2 / sum(posts.map((post) => post.impressions ** 2)) - 1;
  if (!(freedom >= 1)) return null;
  const rate = pooledRate(posts);
  const squares = posts.map((post) => {
    const others = 1 - post.impressions / impressions;
    return ((post.engagements - rate * post.impressions) / others) ** 2;
  });
  const chance = (Math.min(rate, 1) * (1 - Math.min(rate, 1))) / impressions;
  return { value: rate, variance: Math.max(sum(squares) / impressions ** 2, chance), freedom };
};

/** 95 % interval of the rate of a group of posts; null for fewer than may be told of. */
export const rateInterval = (posts: readonly RatedPost[]): Interval | null => {
  const estimate = isGroup(posts) ? rateEstimate(posts) : null;
  if (estimate === null) return null;
  const { low, high } = around(estimate);
  return { low: Math.max(0, low), high };
};
