import type { PlannedPublication } from '#functions/campaigns/plan.ts';
import type { DetailOf } from '#functions/events/vardag-event.ts';

/** A planned publication as the event that asks for it; null for a slot without a story. */
export const dueOf = (planned: PlannedPublication): DetailOf<'PublicationDue'> | null => {
  const { publication, campaign, story, pair, channel, slot, instant, latest } = planned;
  return publication === null || story === null
    ? null
    : { publication, campaign, story, pair, channel, slot, instant, latest };
};
