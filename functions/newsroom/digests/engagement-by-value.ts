import type { Text } from '#functions/ground/language/text.ts';
import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate, isGroup, ratedPosts } from '#functions/newsroom/digests/engagement-rate.ts';
import { type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { ValueEngagement } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { rateInterval } from '#functions/newsroom/digests/rate-interval.ts';
import { unknownFigure } from '#functions/newsroom/digests/sourced-figure.ts';

const hiddenWith: Text = {
  sv: 'Visas inte: den enda grupp som är för liten kunde annars räknas ut.',
  en: 'Not shown: the only group that is too small could be worked out otherwise.',
};

/**
 * The values whose rate is told. Where one group alone is too small, the whole and the others would give it away: the smallest
 * of the others is kept back too.
 */
const toldValues = (groups: ReadonlyMap<string | null, readonly MeasuredPost[]>): ReadonlySet<string | null> => {
  const sized = [...groups].map(([value, posts]) => ({ value, rated: ratedPosts(posts) }));
  const large = sized.filter(({ rated }) => isGroup(rated)).sort((a, b) => a.rated.length - b.rated.length);
  const hidden = sized.filter(({ rated }) => rated.length > 0 && !isGroup(rated)).length;
  return new Set(large.slice(hidden === 1 ? 1 : 0).map(({ value }) => value));
};

/** Engagement of the posts of each value that was told, with its interval; small groups are counted, not measured. */
export const engagementByValue = (facts: DigestFacts, period: Period): readonly ValueEngagement[] => {
  const groups = Map.groupBy(measuredPosts(facts, period), ({ story }) => story?.values.primary ?? null);
  const told = toldValues(groups);
  return facts.settings.values.flatMap(({ id, name }) => {
    const own = groups.get(id);
    if (own === undefined) return [];
    const rated = ratedPosts(own);
    const row: ValueEngagement = {
      value: name[facts.language],
      posts: rated.length >= smallestGroup ? rated.length : own.length,
      engagementRate:
        isGroup(rated) && !told.has(id) ? unknownFigure('engagement-rate', hiddenWith) : engagementRate(own),
      interval: told.has(id) ? rateInterval(rated) : null,
    };
    return [row];
  });
};
