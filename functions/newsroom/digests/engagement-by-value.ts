import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate, ratedPosts } from '#functions/newsroom/digests/engagement-rate.ts';
import { measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { ValueEngagement } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { rateInterval } from '#functions/newsroom/digests/rate-interval.ts';

/** Engagement of the posts of each value that was told, with its interval; small groups are counted, not measured. */
export const engagementByValue = (facts: DigestFacts, period: Period): readonly ValueEngagement[] => {
  const posts = measuredPosts(facts, period);
  return facts.settings.values.flatMap(({ id, name }) => {
    const own = posts.filter((post) => post.story?.values.primary === id);
    if (own.length === 0) return [];
    const rated = ratedPosts(own);
    const row: ValueEngagement = {
      value: name[facts.language],
      posts: rated.length >= smallestGroup ? rated.length : own.length,
      engagementRate: engagementRate(own, smallestGroup),
      interval: rateInterval(rated, smallestGroup),
    };
    return [row];
  });
};
