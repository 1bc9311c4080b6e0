import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type PublishedOnce, publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { campaignStart, runningCampaigns } from '#functions/newsroom/digests/running-campaigns.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { findOccupation, rootUnit } from '#functions/story/organisation/organisation.ts';

export type Gap = { readonly value: string; readonly unit: string };

const wants = ({ pick }: Campaign, value: string, unit: string): boolean =>
  (pick.units.length === 0 || pick.units.some((picked) => rootUnit(picked) === unit)) &&
  (pick.values.length === 0 || pick.values.includes(value));

/** The severest shortage among occupations that the unit's stories are about, or that campaigns seek there. */
const shortageOf = (facts: DigestFacts, campaigns: readonly Campaign[], unit: string): number => {
  const own = facts.stories.filter((story) => story.folder !== 'withdrawn' && rootUnit(story.unit) === unit);
  const sought = campaigns.filter(({ pick }) => pick.units.some((picked) => rootUnit(picked) === unit));
  const codes = own.length > 0 ? own.map((story) => story.occupation) : sought.flatMap(({ pick }) => pick.occupations);
  return Math.max(0, ...codes.map((code) => findOccupation(facts.settings.organisation, code)?.shortage ?? 0));
};

/**
 * The value and unit that most need a story: nothing told of them since the running campaigns began, the severest shortage
 * first, then the unit told of least, then the value told of least. What a running campaign asks for goes before all else.
 */
export const worstGap = (facts: DigestFacts, period: Period): Gap | null => {
  const campaigns = runningCampaigns(facts.campaigns, period);
  const starts = [period.from, ...campaigns.map(campaignStart)].sort(Temporal.Instant.compare);
  const told = publishedStories(facts, { from: starts[0] ?? period.from, until: period.until });
  const ofUnit = (unit: string) => (one: PublishedOnce) => one.story !== null && rootUnit(one.story.unit) === unit;
  const ofValue = (value: string) => (one: PublishedOnce) => one.story?.values.primary === value;
  const gaps = facts.settings.organisation.units.flatMap(({ id: unit }) => {
    const shortage = shortageOf(facts, campaigns, unit);
    const unitTold = told.filter(ofUnit(unit)).length;
    return facts.settings.values
      .filter(({ id }) => !told.some((one) => ofUnit(unit)(one) && ofValue(id)(one)))
      .map(({ id: value }) => ({
        value,
        unit,
        wanted: Number(campaigns.some((campaign) => wants(campaign, value, unit))),
        shortage,
        unitTold,
        valueTold: told.filter(ofValue(value)).length,
      }));
  });
  const [worst] = gaps.sort(
    (a, b) => b.wanted - a.wanted || b.shortage - a.shortage || a.unitTold - b.unitTold || a.valueTold - b.valueTold,
  );
  return worst === undefined ? null : { value: worst.value, unit: worst.unit };
};
