import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { chainName, type Link } from '#functions/ground/ledger/chain.ts';

/** The proof that a story is gone: what stood where, and when it was read back as absent. */
export type TakedownReceipt = Link & {
  readonly kind: 'removed';
  readonly story: string;
  readonly reason: string;
  readonly publication: string;
  readonly channel: ChannelName;
  readonly externalId: string | null;
  readonly readBack: 'absent';
};

export const receiptPrefix = (story: string): string => `receipts/${chainName(story)}`;
