import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, lastOf } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type ApprovalEntry, type Approved, approvalPrefix } from '#functions/story/stories/approval.ts';

type Needs = Pick<Deps, 'records' | 'clock' | 'writer'>;

export const readApprovals = (deps: Pick<Deps, 'records'>, story: string): Promise<Chain<ApprovalEntry>> =>
  readChain<ApprovalEntry>(deps.records, approvalPrefix(story));

type Pinned = Omit<Approved, 'n' | 'kind' | 'at' | 'by' | 'previous'>;

/** Writes the approval. Null when another run wrote one first: its approval counts, read it. */
export const pinApproval = async (deps: Needs, chain: Chain<ApprovalEntry>, pinned: Pinned): Promise<string | null> => {
  const entry = { kind: 'approved' as const, at: deps.clock.now().toString(), by: deps.writer, ...pinned };
  const appended = await appendEntry<ApprovalEntry>(deps.records, chain, entry);
  return appended.appended ? appended.chain.head : null;
};

/** The story is back among the drafts: what was approved before counts no longer. */
export const noteReturn = async (deps: Needs, chain: Chain<ApprovalEntry>, story: string): Promise<void> => {
  if (lastOf(chain)?.kind !== 'approved') return;
  await appendEntry<ApprovalEntry>(deps.records, chain, {
    kind: 'returned',
    at: deps.clock.now().toString(),
    by: deps.writer,
    story,
  });
};
