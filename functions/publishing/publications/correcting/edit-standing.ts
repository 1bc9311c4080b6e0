import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { type EditServed, editEnd } from '#functions/publishing/publications/correcting/edit-end.ts';
import { makeEdit } from '#functions/publishing/publications/correcting/make-edit.ts';
import { resolveEdit } from '#functions/publishing/publications/correcting/resolve-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

/** Nobody has brought the words of this approval, or nobody knows whether the last change stands. */
const isAsked = ({ edit, answered }: PublicationState, wanted: string | null): boolean =>
  edit?.kind === 'editing' || (wanted !== null && wanted !== answered);

/**
 * Brings what stands in line with a story that was corrected and approved anew. Null when there is nothing to do: nothing
 * stands, nothing newer is approved, or the story is back among the drafts.
 */
export const editStanding = async (
  deps: PublishingDeps,
  chain: Chain<PublicationEntry>,
  due: DetailOf<'PublicationDue'>,
): Promise<EditServed | null> => {
  if (stateOf(chain).kind !== 'published') return null;
  const approvals = await readApprovals(deps, due.story);
  const wanted = approvalInForce(approvals.entries) === null ? null : approvals.head;
  if (!isAsked(stateOf(chain), wanted)) return null;
  const read = await resolveEdit(deps, chain, due, approvals);
  const state = stateOf(read);
  if (state.kind !== 'published' || !isAsked(state, wanted)) return editEnd(read);
  return wanted === null ? null : makeEdit(deps, read, due);
};
