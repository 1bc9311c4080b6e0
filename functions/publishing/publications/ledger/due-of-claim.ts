import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { PublicationState } from '#functions/publishing/publications/ledger/publication-state.ts';

/** The slot that a ledger's last claim was for, as the event that asks for it; null for one that never had a slot. */
export const dueOfClaim = ({ claim }: PublicationState): DetailOf<'PublicationDue'> | null => {
  if (claim === null || claim.slot === '') return null;
  const { publication, campaign, story, pair, channel, slot, instant, latest } = claim;
  return { publication, campaign, story, pair, channel, slot, instant, latest };
};
