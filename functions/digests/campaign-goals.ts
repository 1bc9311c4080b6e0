import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '#functions/campaigns/campaign.ts';
import { goalsOf } from '#functions/campaigns/goals.ts';
import { comparedCampaigns, seenAt } from '#functions/digests/compared-campaigns.ts';
import type { DigestFacts } from '#functions/digests/digest-facts.ts';
import { goalFigure } from '#functions/digests/goal-figure.ts';
import type { CampaignGoals } from '#functions/digests/page/digest-view.ts';
import type { Period } from '#functions/digests/period.ts';

/** Days that a campaign still has, the day of the instant and the last one included. */
const daysLeft = ({ until, timeZone }: Campaign, at: Temporal.Instant): number => {
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  return Math.max(0, today.until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days + 1);
};

/** What each campaign of the period hoped for, and what it has reached; a campaign without goals is not here. */
export const campaignGoals = (facts: DigestFacts, period: Period): readonly CampaignGoals[] =>
  comparedCampaigns(facts, period).map((campaign) => ({
    campaign: campaign.id,
    name: campaign.name,
    until: campaign.until,
    daysLeft: daysLeft(campaign, seenAt(facts, period)),
    goals: goalsOf(campaign).map(({ key, goal }) => ({
      key,
      goal,
      figure: goalFigure(facts, campaign, period, key),
    })),
  }));
