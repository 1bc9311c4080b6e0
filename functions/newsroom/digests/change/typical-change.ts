import { changeOfLog } from '#functions/newsroom/digests/change/change.ts';
import { difference, type Estimate } from '#functions/newsroom/digests/change/student-t.ts';
import { isGroup, type RatedPost } from '#functions/newsroom/digests/engagement-rate.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

/** The typical post's rate on the scale of logarithms; a half more keeps a post that nobody touched on it. */
const logRate = (posts: readonly RatedPost[]): Estimate => {
  const logs = posts.map(({ engagements, impressions }) => Math.log((engagements + 0.5) / (impressions + 1)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  return { value: mean, variance: squares / (logs.length - 1) / logs.length, freedom: logs.length - 1 };
};

/** How the typical post moved, each counting the same; null when either side is too small a group to say. */
export const typicalChange = (now: readonly RatedPost[], before: readonly RatedPost[]): Change | null => {
  if (!isGroup(now) || !isGroup(before)) return null;
  const moved = difference(logRate(now), logRate(before));
  return moved === null ? null : changeOfLog(moved);
};

/** The middle rate of a group of posts; null for fewer than may be told of. */
export const medianRate = (posts: readonly RatedPost[]): number | null => {
  if (!isGroup(posts)) return null;
  const rates = posts.map(({ engagements, impressions }) => engagements / impressions).sort((a, b) => a - b);
  const half = Math.floor(rates.length / 2);
  const upper = rates[half] ?? 0;
  return rates.length % 2 === 1 ? upper : (upper + (rates[half - 1] ?? 0)) / 2;
};
