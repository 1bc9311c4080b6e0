import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { wordsOf } from '#functions/publishing/publications/correcting/compose-edit.ts';
import { cardStays } from '#functions/publishing/publications/correcting/fixed-in-linkedin.ts';
import { recordEdit } from '#functions/publishing/publications/correcting/record-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { type ApprovalEntry, approvalByHash } from '#functions/story/stories/approval.ts';

type PublicationChain = Chain<PublicationEntry>;

/**
 * Reads a post whose change has no certain end, and records it when the new words stand. In our own stores the files are
 * simply written again.
 */
export const resolveEdit = async (
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
