import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import { runningCampaigns } from '#functions/newsroom/digests/running-campaigns.ts';

/**
 * How many different stories had a slot in the period that has come. Null when no plan is kept although a campaign ran:
 * nobody knows then what was meant.
 */
export const plannedStories = (facts: DigestFacts, period: Period): number | null => {
  const hasCome = (instant: string | null): boolean =>
    isInPeriod(period, instant) && instant !== null && Temporal.Instant.compare(instant, facts.now) <= 0;
  const slots = facts.plans.flatMap((plan) => plan.planned).filter((one) => isInPeriod(period, one.instant));
  const planned = [
    ...slots.filter((one) => hasCome(one.instant)).flatMap((one) => one.story ?? []),
    ...facts.publications.filter((one) => one.vacancy === null && hasCome(one.instant)).map((one) => one.story),
  ];
  if (slots.length === 0 && planned.length === 0 && runningCampaigns(facts.campaigns, period).length > 0) return null;
  return new Set(planned).size;
};
