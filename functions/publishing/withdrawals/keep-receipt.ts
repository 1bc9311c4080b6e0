import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';

type Needs = Pick<Deps, 'records' | 'clock' | 'writer'>;
type Removed = Pick<PublicationProjection, 'story' | 'publication' | 'channel' | 'externalId'>;

const isAbout = (receipt: TakedownReceipt, { publication, externalId }: Removed): boolean =>
  receipt.publication === publication && receipt.externalId === externalId;

/** One receipt for what was removed and read back, however often it is asked for. */
export const keepReceipt = async (deps: Needs, removed: Removed, reason: string): Promise<void> => {
  const chain = await readChain<TakedownReceipt>(deps.records, receiptPrefix(removed.story));
  if (chain.entries.some((receipt) => isAbout(receipt, removed))) return;
  const { story, publication, channel, externalId } = removed;
  await appendEntry<TakedownReceipt>(deps.records, chain, {
    kind: 'removed',
    at: deps.clock.now().toString(),
    by: deps.writer,
    story,
    reason,
    publication,
    channel,
    externalId,
    readBack: 'absent',
  });
};

const reasonInLedger = async (deps: Needs, { publication }: Removed): Promise<string> => {
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
  const begun = chain.entries.findLast((entry) => entry.kind === 'withdrawing');
  return begun?.kind === 'withdrawing' ? begun.reason : '';
};

/** Writes the receipts that an earlier run did not live to write: the ledger says "removed", and no receipt does. */
export const keepMissingReceipts = async (deps: Needs, facts: readonly PublicationProjection[]): Promise<void> => {
  const removed = facts.filter((projection) => projection.state === 'removed');
  if (removed.length === 0) return;
  const receipts = await readAllJson<TakedownReceipt>(deps.records, 'receipts/');
  for (const projection of removed)
    if (!receipts.some((receipt) => isAbout(receipt, projection)))
      await keepReceipt(deps, projection, await reasonInLedger(deps, projection));
};
