import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { pinsToCome } from '#functions/publishing/campaigns/pin-bar.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/**
 * A slot of a campaign; `closed` says why nothing is told there whatever there is to tell. One beyond the plan is there for
 * its pin alone.
 */
export type PlanTurn = {
  readonly campaign: Campaign;
  readonly slot: Slot;
  readonly latest: Temporal.Instant;
  readonly closed: Text | null;
  readonly isBeyond: boolean;
};

const closedReason = (facts: PlanFacts, campaign: Campaign, slot: Slot): Text | null => {
  const skip = skippedSlot(campaign, slot.local.toString());
  if (skip !== null) return { sv: `Hoppas över: ${skip.reason}`, en: `Skipped: ${skip.reason}` };
  const quiet = quietReason(facts.calendar, slot.local.toPlainDate());
  if (quiet !== null) return quiet.text;
  const isOff = campaign.channels.every((channel) => facts.channelsOff.includes(channel));
  return isOff ? { sv: 'Kampanjens kanaler är avstängda.', en: "The campaign's channels are off." } : null;
};

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Slots beyond the plan that something is pinned to, each once. */
const pinnedBeyond = ({ from, until }: PlanFacts, campaign: Campaign): readonly Slot[] => {
  const wanted = new Map(
    pinsToCome({ campaigns: [campaign], from })
      .filter(({ local }) => Temporal.PlainDate.compare(local.toPlainDate(), until) > 0)
      .map(({ local }) => [local.toString(), local]),
  );
  return [...wanted.values()].flatMap((local) => {
    const day = local.toPlainDate();
    return slotsOf(campaign, day, day).filter((slot) => slot.local.equals(local));
  });
};

/** Every slot to be planned, and beyond them those with a pin, in order of time and then of the campaign's id. */
export const planTurns = (facts: PlanFacts): readonly PlanTurn[] => {
  const turnOf =
    (campaign: Campaign, isBeyond: boolean) =>
    (slot: Slot): PlanTurn => {
      const latest = slot.instant
        .toZonedDateTimeISO(slot.timeZone)
        .add(Temporal.Duration.from(campaign.maxLateness))
        .toInstant();
      return { campaign, slot, latest, closed: closedReason(facts, campaign, slot), isBeyond };
    };
  return facts.campaigns
    .flatMap((campaign) => {
      const first = facts.from.toZonedDateTimeISO(campaign.timeZone).toPlainDate();
      return [
        ...slotsOf(campaign, first, facts.until).map(turnOf(campaign, false)),
        ...pinnedBeyond(facts, campaign).map(turnOf(campaign, true)),
      ];
    })
    .filter(({ slot }) => Temporal.Instant.compare(slot.instant, facts.from) > 0)
    .sort((a, b) => Temporal.Instant.compare(a.slot.instant, b.slot.instant) || inOrder(a.campaign.id, b.campaign.id));
};
