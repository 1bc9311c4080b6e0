import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type KeptReceipt, keptReceipts } from '#functions/newsroom/screens/queries/receipts-of.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';

/** Every receipt; the record of what was taken down is short, and all of it is shown. */
export const readReceipts = async (deps: Pick<Deps, 'records'>): Promise<readonly KeptReceipt[]> => {
  const heads = await deps.records.list('receipts/');
  const chains = [...new Set(heads.map((head) => head.key.split('/').slice(0, -1).join('/')))];
  const read = await Promise.all(chains.map((prefix) => readChain<TakedownReceipt>(deps.records, prefix)));
  return read.flatMap(keptReceipts);
};

/** When the taking down of each publication began, by its id. */
export const readAskedAt = async (
  deps: Pick<Deps, 'records'>,
  kept: readonly KeptReceipt[],
): Promise<ReadonlyMap<string, string>> => {
  const publications = [...new Set(kept.map(({ receipt }) => receipt.publication))];
  const begun = await Promise.all(
    publications.map(async (publication) => {
      const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
      return [publication, chain.entries.findLast((entry) => entry.kind === 'withdrawing')?.at ?? null] as const;
    }),
  );
  return new Map(begun.flatMap(([publication, at]) => (at === null ? [] : [[publication, at] as const])));
};
