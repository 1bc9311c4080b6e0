import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';

/** A planned publication as the event that asks for it, under the id that its words give; null for a slot without a story. */
export const publicationDueOf = (planned: PlannedPublication): DetailOf<'PublicationDue'> | null => {
  const { campaign, story, pair, channel, slot, instant, latest } = planned;
  if (planned.publication === null || story === null) return null;
  const publication = publicationId({ campaign, story, channel, vacancy: null });
  return { publication, campaign, story, pair, channel, slot, instant, latest };
};
