import { changeOf } from '#functions/newsroom/digests/change/change.ts';
import { around } from '#functions/newsroom/digests/change/student-t.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

/** Fewer pairs of days show no course. */
const fewestPairs = 7;

/** How a count by day moved, each day beside its like of the period before; null for less than a week of pairs. */
export const dailyChange = (pairs: readonly (readonly [now: number, before: number])[]): Change | null => {
  if (pairs.length < fewestPairs) return null;
  const moved = pairs.map(([now, before]) => now - before);
  const mean = moved.reduce((sum, one) => sum + one, 0) / moved.length;
  const squares = moved.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = squares / (moved.length - 1) / moved.length;
  if (variance === 0) return null;
  const before = pairs.reduce((sum, [, one]) => sum + one, 0) / pairs.length;
  return changeOf(around({ value: mean, variance, freedom: moved.length - 1 }), before);
};
