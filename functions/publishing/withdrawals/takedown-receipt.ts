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
  /** `said`: on the word of whoever took it down by hand, where nobody could read it. */
  readonly readBack: 'absent' | 'said';
  /** The entry of the publication's ledger that says so; what came back is removed by another. Absent for a board's whole ad. */
  readonly entry?: number;
  /** When the permission ended, or a run first saw that it had, or that it stood again. */
  readonly ended?: string;
};

/** Why something is taken down that had been gone. */
export const cameBack = 'came-back';

export const receiptsPrefix = 'receipts/';
export const receiptPrefix = (story: string): string => `${receiptsPrefix}${chainName(story)}`;
