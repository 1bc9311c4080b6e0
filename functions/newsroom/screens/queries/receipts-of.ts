import { type Chain, entryKey } from '#functions/ground/ledger/chain.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { causeOf } from '#functions/newsroom/screens/queries/withdrawals-of.ts';
import type { Receipt } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A receipt and the hash that the next entry, or the end of its chain, holds it by. */
export type KeptReceipt = { readonly receipt: TakedownReceipt; readonly hash: string; readonly key: string };

export const keptReceipts = (chain: Chain<TakedownReceipt>): readonly KeptReceipt[] =>
  chain.entries.map((receipt, n) => ({
    receipt,
    hash: chain.entries[n + 1]?.previous ?? chain.head ?? '',
    key: entryKey(chain.prefix, n),
  }));

/** The proofs, newest first; those of one moment in the order of their ledger. `askedAt` tells when the taking down of a publication began. */
export const receiptsOf = (
  kept: readonly KeptReceipt[],
  stories: readonly StoryFacts[],
  askedAt: ReadonlyMap<string, string>,
): readonly Receipt[] =>
  kept
    .map(({ receipt, hash, key }) => ({
      story: linkOf(stories, receipt.story),
      cause: causeOf(receipt.reason),
      channel: receipt.channel,
      asked: receipt.ended ?? askedAt.get(receipt.publication) ?? receipt.at,
      removed: receipt.at,
      hash,
      key,
      publication: receipt.publication,
      entry: receipt.entry ?? null,
      externalId: receipt.externalId,
      readBack: receipt.readBack,
    }))
    .sort((a, b) => b.removed.localeCompare(a.removed));
