import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { isInPeriod, type Period, weekText } from '#functions/newsroom/digests/period.ts';
import { runningCampaigns } from '#functions/newsroom/digests/running-campaigns.ts';
import { localDay } from '#functions/newsroom/page-kit/date-words.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** A slot that came and had no story, with the plan's reason. */
export type EmptySlot = { readonly at: string; readonly campaign: string; readonly reason: Text };

export type PlannedSlots = {
  /** Null when no plan is kept although a campaign ran: nobody knows then what was meant. */
  readonly count: number | null;
  readonly empty: readonly EmptySlot[];
};

const slotKey = ({ campaign, instant }: { readonly campaign: string; readonly instant: string }): string =>
  `${instant}~${campaign}`;

/** Slots that nobody meant to fill: on quiet days, skipped by a person, or in a week that had its stories. */
const isMeant = (facts: DigestFacts, slots: readonly (readonly PlannedPublication[])[]) => {
  const { timeZone } = facts.settings.brand;
  const week = (one: PlannedPublication): string => weekText(localDay(one.instant, timeZone));
  const filled = slots.flatMap((channels) => channels.find(({ story }) => story !== null) ?? []);
  return (one: PlannedPublication): boolean => {
    const campaign = facts.campaigns.find(({ id }) => id === one.campaign);
    const inWeek = filled.filter((other) => other.campaign === one.campaign && week(other) === week(one)).length;
    return (
      quietReason(facts.settings.calendar, localDay(one.instant, timeZone)) === null &&
      (campaign === undefined || skippedSlot(campaign, one.slot) === null) &&
      (campaign?.perWeek === undefined || inWeek < campaign.perWeek)
    );
  };
};

/** What a pause stopped was not there to be filled. */
const pausedSlots = (facts: DigestFacts): ReadonlySet<string> =>
  new Set(
    facts.publications.flatMap(({ campaign, instant, state, reason }) =>
      state === 'missed' && reason === 'paused' && instant !== null ? [slotKey({ campaign, instant })] : [],
    ),
  );

/** A pause that is in force stops slots of its campaign, or all; of those for a unit or a channel, others may be filled. */
const inPause = ({ pauses }: DigestFacts, { campaign, instant }: PlannedPublication): boolean =>
  pauses.some(({ scope, since }) => {
    const covers = scope === 'all' || ('campaign' in scope && scope.campaign === campaign);
    return covers && since.slice(0, 10) <= instant.slice(0, 10);
  });

/**
 * The slots of a period that have come, whether a story came in them or not, less those in a pause or a quiet period. A
 * publication without a plan that is kept had a slot too.
 */
export const plannedSlots = (facts: DigestFacts, period: Period): PlannedSlots => {
  const hasCome = (instant: string): boolean =>
    isInPeriod(period, instant) && Temporal.Instant.compare(instant, facts.now) <= 0;
  const inPeriod = facts.plans.flatMap(({ planned }) => planned).filter(({ instant }) => isInPeriod(period, instant));
  const slots = [...Map.groupBy(inPeriod, slotKey).values()];
  const meant = isMeant(facts, slots);
  const paused = pausedSlots(facts);
  const come = slots.flatMap((channels) => {
    const [first] = channels;
    if (first === undefined || !hasCome(first.instant) || paused.has(slotKey(first)) || inPause(facts, first))
      return [];
    const isFilled = channels.some(({ story }) => story !== null);
    return isFilled || meant(first) ? [{ first, isFilled }] : [];
  });
  const known = new Set(slots.flat().map(slotKey));
  const others = facts.publications.flatMap(({ vacancy, campaign, instant }) =>
    vacancy === null && instant !== null && hasCome(instant) ? [slotKey({ campaign, instant })] : [],
  );
  const unplanned = new Set(others.filter((key) => !known.has(key) && !paused.has(key)));
  if (inPeriod.length === 0 && others.length === 0 && runningCampaigns(facts.campaigns, period).length > 0)
    return { count: null, empty: [] };
  return {
    count: come.length + unplanned.size,
    empty: come
      .filter(({ isFilled }) => !isFilled)
      .map(({ first }) => ({ at: first.instant, campaign: first.campaign, reason: first.reason }))
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
};
