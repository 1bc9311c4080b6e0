import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';

/** Why a publication that a person has looked for in vain was ended. It is told anew only by a person. */
export const settledAbsent = 'settled-absent';

/** Why a publication stands where its last entry left it; a change that was not made is no reason for the post. */
export const entryReason = (entry: PublicationEntry): string | null => {
  if (entry.kind === 'settled') return entry.decision === 'absent' ? settledAbsent : null;
  return 'reason' in entry && entry.kind !== 'edit-refused' ? entry.reason : null;
};
