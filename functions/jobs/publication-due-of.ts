import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';

/** A planned publication as the event that asks for it; null for a slot without a story. */
export const publicationDueOf = (planned: PlannedPublication): DetailOf<'PublicationDue'> | null => {
  const { publication, campaign, story, pair, channel, slot, instant, latest } = planned;
  return publication === null || story === null
    ? null
    : { publication, campaign, story, pair, channel, slot, instant, latest };
};
