import { pooledRate, type RatedPost } from '#functions/newsroom/digests/engagement-rate.ts';

/** Student's t at 97.5 %, by the Cornish-Fisher expansion around the normal quantile; within 1 % from four degrees on. */
const quantile = (freedom: number): number => {
  const z = 1.959964;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
};

/**
 * 95 % interval of a pooled rate, from how the posts differ among themselves: the readers of one post are no independent
 * draws, so impressions alone would promise too much. Never narrower than those alone would give. Null under `smallest`.
 */
export const rateInterval = (
  posts: readonly RatedPost[],
  smallest: number,
): { readonly low: number; readonly high: number } | null => {
  const count = posts.length;
  if (count < Math.max(2, smallest)) return null;
  const rate = pooledRate(posts);
  const impressions = posts.reduce((sum, post) => sum + post.impressions, 0);
  const squares = posts.reduce((sum, post) => sum + (post.engagements - rate * post.impressions) ** 2, 0);
  const between = (squares * count) / (count - 1) / impressions ** 2;
  const chance = (Math.min(rate, 1) * (1 - Math.min(rate, 1))) / impressions;
  const reach = quantile(count - 1) * Math.sqrt(Math.max(between, chance));
  return { low: Math.max(0, rate - reach), high: rate + reach };
};
