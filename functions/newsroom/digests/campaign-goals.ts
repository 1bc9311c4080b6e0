import { Temporal } from 'temporal-polyfill';
import { comparedCampaigns, seenAt } from '#functions/newsroom/digests/compared-campaigns.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { goalFigure } from '#functions/newsroom/digests/goal-figure.ts';
import type { CampaignGoals } from '#functions/newsroom/digests/page/digest-view.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { campaignEnd, campaignStart } from '#functions/newsroom/digests/running-campaigns.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { goalsOf } from '#functions/publishing/campaigns/goals.ts';

/** Days that a campaign still has, the day of the instant and the last one included. */
const daysLeft = ({ until, timeZone }: Campaign, at: Temporal.Instant): number => {
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  return Math.max(0, today.until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days + 1);
};

/** The share of a campaign's days that has gone: a goal that keeps pace has come as far. */
const shareGone = (campaign: Campaign, at: Temporal.Instant): number => {
  const [start, end] = [campaignStart(campaign), campaignEnd(campaign)].map((one) => one.epochMilliseconds) as [
    number,
    number,
  ];
  return Math.min(1, Math.max(0, (at.epochMilliseconds - start) / (end - start)));
};

/** What each campaign of the period hoped for, and what it has reached; a campaign without goals is not here. */
export const campaignGoals = (facts: DigestFacts, period: Period): readonly CampaignGoals[] =>
  comparedCampaigns(facts, period).map((campaign) => ({
    campaign: campaign.id,
    name: campaign.name,
    until: campaign.until,
    daysLeft: daysLeft(campaign, seenAt(facts, period)),
    gone: shareGone(campaign, seenAt(facts, period)),
    goals: goalsOf(campaign).map(({ key, goal }) => ({
      key,
      goal,
      figure: goalFigure(facts, campaign, period, key),
    })),
  }));
