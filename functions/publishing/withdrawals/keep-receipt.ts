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
type Why = { readonly reason: string; readonly ended?: string | undefined };

const isAbout = (receipt: TakedownReceipt, { publication, externalId }: Removed, entry: number | undefined): boolean =>
  receipt.publication === publication && receipt.externalId === externalId && receipt.entry === entry;

const ledgerOf = async (deps: Needs, { publication }: Removed): Promise<readonly PublicationEntry[]> =>
  (await readChain<PublicationEntry>(deps.records, publicationPrefix(publication))).entries;

const removalIn = (entries: readonly PublicationEntry[]) => entries.findLast((entry) => entry.kind === 'removed');

/** One receipt for what was removed and read back, however often it is asked for; another when it came back and went again. */
export const keepReceipt = async (deps: Needs, removed: Removed, { reason, ended }: Why): Promise<void> => {
  const removal = removalIn(await ledgerOf(deps, removed));
  const entry = removal?.n;
  const chain = await readChain<TakedownReceipt>(deps.records, receiptPrefix(removed.story));
  if (chain.entries.some((receipt) => isAbout(receipt, removed, entry))) return;
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
    readBack: removal?.readBack ?? 'absent',
    ...(entry === undefined ? {} : { entry }),
    ...(ended === undefined ? {} : { ended }),
  });
};

/**
 * Writes the receipts that an earlier run did not live to write: the ledger says "removed", and no receipt does. `endedAt`
 * says when the permission of a publication ended, where that is known.
 */
export const keepMissingReceipts = async (
  deps: Needs,
  facts: readonly PublicationProjection[],
  endedAt: (publication: string) => string | undefined,
): Promise<void> => {
  const removed = facts.filter((projection) => projection.state === 'removed');
  if (removed.length === 0) return;
  const receipts = await readAllJson<TakedownReceipt>(deps.records, 'receipts/');
  for (const projection of removed) {
    if (receipts.some((receipt) => isAbout(receipt, projection, projection.entries - 1))) continue;
    const begun = (await ledgerOf(deps, projection)).findLast((entry) => entry.kind === 'withdrawing');
    const reason = begun?.kind === 'withdrawing' ? begun.reason : '';
    await keepReceipt(deps, projection, { reason, ended: endedAt(projection.publication) });
  }
};
