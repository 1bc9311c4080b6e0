import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** A slot of a campaign; `closed` says why nothing is told there whatever there is to tell. */
export type PlanTurn = {
  readonly campaign: Campaign;
  readonly slot: Slot;
  readonly latest: Temporal.Instant;
  readonly closed: Text | null;
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

/** Every slot to be planned, in order of time and then of the campaign's id. */
export const planTurns = (facts: PlanFacts): readonly PlanTurn[] =>
  facts.campaigns
    .flatMap((campaign) =>
      slotsOf(campaign, facts.from.toZonedDateTimeISO(campaign.timeZone).toPlainDate(), facts.until).map((slot) => {
        const latest = slot.instant
          .toZonedDateTimeISO(slot.timeZone)
          .add(Temporal.Duration.from(campaign.maxLateness))
          .toInstant();
        return { campaign, slot, latest, closed: closedReason(facts, campaign, slot) };
      }),
    )
    .filter(({ slot }) => Temporal.Instant.compare(slot.instant, facts.from) > 0)
    .sort((a, b) => Temporal.Instant.compare(a.slot.instant, b.slot.instant) || inOrder(a.campaign.id, b.campaign.id));
