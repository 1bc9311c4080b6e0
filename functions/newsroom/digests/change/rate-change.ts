import { changeOf } from '#functions/newsroom/digests/change/change.ts';
import { around, difference } from '#functions/newsroom/digests/change/student-t.ts';
import { isGroup, pooledRate, type RatedPost } from '#functions/newsroom/digests/engagement-rate.ts';
import { rateEstimate } from '#functions/newsroom/digests/rate-interval.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

/** How a pooled rate moved (Welch); null when either side is too small a group to say. */
export const rateChange = (now: readonly RatedPost[], before: readonly RatedPost[]): Change | null => {
  if (!isGroup(now) || !isGroup(before)) return null;
  const [own, earlier] = [rateEstimate(now), rateEstimate(before)];
  const moved = own === null || earlier === null ? null : difference(own, earlier);
  return moved === null ? null : changeOf(around(moved), pooledRate(before));
};
