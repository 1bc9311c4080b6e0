import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementRate } from '#functions/newsroom/digests/engagement-rate.ts';
import { measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { Coverage } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { worstGap } from '#functions/newsroom/digests/worst-gap.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Values by administrations and companies: how many stories, and engagement where there are posts enough to hide in. */
export const coverageOf = (facts: DigestFacts, period: Period): Coverage => {
  const { settings, language } = facts;
  const told = publishedStories(facts, period);
  const posts = measuredPosts(facts, period);
  const cells = settings.values.flatMap(({ id: value }) =>
    settings.organisation.units.flatMap(({ id: unit }) => {
      const isHere = (story: StoryFacts | null) =>
        story !== null && story.values.primary === value && rootUnit(story.unit) === unit;
      const count = told.filter((one) => isHere(one.story)).length;
      const own = posts.filter((post) => isHere(post.story));
      return count === 0 ? [] : [{ value, unit, told: count, engagementRate: engagementRate(own, smallestGroup) }];
    }),
  );
  return {
    values: settings.values.map(({ id, name }) => ({ id, name: name[language] })),
    units: settings.organisation.units.map(({ id, name }) => ({ id, name: name[language] })),
    cells,
    worstGap: worstGap(facts, period),
  };
};
