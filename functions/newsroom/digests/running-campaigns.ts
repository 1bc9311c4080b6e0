import { Temporal } from 'temporal-polyfill';
import type { Period } from '#functions/newsroom/digests/period.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';

/** The first moment of a campaign on its own clock. */
export const campaignStart = ({ from, timeZone }: Campaign): Temporal.Instant =>
  Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant();

/** The first moment after a campaign. */
export const campaignEnd = ({ until, timeZone }: Campaign): Temporal.Instant =>
  Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();

/** Campaigns with at least one day in the period. */
export const runningCampaigns = (campaigns: readonly Campaign[], period: Period): readonly Campaign[] =>
  campaigns.filter(
    (campaign) =>
      Temporal.Instant.compare(campaignStart(campaign), period.until) < 0 &&
      Temporal.Instant.compare(campaignEnd(campaign), period.from) > 0,
  );
