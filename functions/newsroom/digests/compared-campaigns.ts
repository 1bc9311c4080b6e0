import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { campaignStart, runningCampaigns } from '#functions/newsroom/digests/running-campaigns.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { goalsOf } from '#functions/publishing/campaigns/goals.ts';

/** The instant that a digest is told from: the end of its period, or now when that lies ahead. */
export const seenAt = ({ now }: Pick<DigestFacts, 'now'>, { until }: Pick<Period, 'until'>): Temporal.Instant =>
  Temporal.Instant.compare(now, until) < 0 ? now : until;

/** Campaigns with goals that have begun and have at least one day in the period. */
export const comparedCampaigns = (
  { campaigns, now }: Pick<DigestFacts, 'campaigns' | 'now'>,
  period: Period,
): readonly Campaign[] =>
  runningCampaigns(campaigns, period).filter(
    (campaign) => goalsOf(campaign).length > 0 && Temporal.Instant.compare(campaignStart(campaign), now) <= 0,
  );
