import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Coverage } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { campaignStart, runningCampaigns } from '#functions/newsroom/digests/running-campaigns.ts';
import { worstGap } from '#functions/newsroom/digests/worst-gap.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Since when stories are counted beside those of the period: the start of the campaigns that run. */
export const countedSince = (facts: DigestFacts, period: Period): Temporal.Instant => {
  const starts = runningCampaigns(facts.campaigns, period).map(campaignStart);
  return [period.from, ...starts].sort(Temporal.Instant.compare)[0] ?? period.from;
};

/**
 * Values by administrations and companies: how many stories in the period, and in all since the running campaigns began. No
 * engagement: where two things are known of few stories, it would be somebody's.
 */
export const coverageOf = (facts: DigestFacts, period: Period): Coverage => {
  const { settings, language } = facts;
  const since = countedSince(facts, period);
  const told = publishedStories(facts, period);
  const all = publishedStories(facts, { from: since, until: period.until });
  const cells = settings.values.flatMap(({ id: value }) =>
    settings.organisation.units.flatMap(({ id: unit }) => {
      const isHere = ({ story }: { readonly story: StoryFacts | null }) =>
        story !== null && story.values.primary === value && rootUnit(story.unit) === unit;
      const sofar = all.filter(isHere).length;
      return sofar === 0 ? [] : [{ value, unit, told: told.filter(isHere).length, all: sofar }];
    }),
  );
  return {
    values: settings.values.map(({ id, name }) => ({ id, name: name[language] })),
    units: settings.organisation.units.map(({ id, name }) => ({ id, name: name[language] })),
    cells,
    since: since.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate().toString(),
    worstGap: worstGap(facts, period),
  };
};
