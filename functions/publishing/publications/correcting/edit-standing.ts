import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps, PublishingDeps } from '#functions/ground/ports/deps.ts';
import { wordsOf } from '#functions/publishing/publications/correcting/compose-edit.ts';
import { cardStays } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import { makeEdit } from '#functions/publishing/publications/correcting/make-edit.ts';
import { type EditServed, editEnd, recordEdit } from '#functions/publishing/publications/correcting/record-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { type ApprovalEntry, approvalByHash, approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type PublicationChain = Chain<PublicationEntry>;

/**
 * Reads a post whose change has no certain end, and records it when the new words stand. In our own stores the files are
 * simply written again.
 */
const resolveEdit = async (
  deps: Pick<Deps, 'records' | 'clock' | 'writer' | 'channels'>,
  chain: PublicationChain,
  due: DetailOf<'PublicationDue'>,
  approvals: Chain<ApprovalEntry>,
): Promise<PublicationChain> => {
  const { edit, externalId, standing } = stateOf(chain);
  const channel = deps.channels[due.channel];
  if (edit?.kind !== 'editing' || externalId === null || channel.repeatable) return chain;
  const approved = approvalByHash(approvals, edit.approval);
  if (approved === null) return chain;
  const shown = await channel.shows(externalId, wordsOf(approved), { pictures: [] });
  const { textHash, approval } = edit;
  if (shown.outcome === 'absent')
    return recordEdit(deps, chain, due, { kind: 'edit-refused', reason: 'post-gone', detail: externalId, approval });
  if (shown.outcome !== 'same') return chain;
  const before = approvalByHash(approvals, standing);
  const left = before === null ? null : cardStays(before, approved);
  return recordEdit(deps, chain, due, { kind: 'edited', textHash, approval, how: 'found', left });
};

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
