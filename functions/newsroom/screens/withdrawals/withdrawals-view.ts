import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

export type WithdrawalCause =
  | 'consent-withdrawn'
  | 'consent-ended'
  | 'story-withdrawn'
  | 'came-back'
  | 'consent-unreadable'
  | 'consent-gone'
  | 'consent-of-another'
  | 'folder-gone';

export type OpenWithdrawal = {
  readonly story: StoryLink;
  readonly cause: WithdrawalCause;
  readonly person: string | null;
  /** Who asked for it, where the record tells of the act; null for a file that was changed or moved by hand. */
  readonly by: string | null;
  readonly asked: string;
  readonly deadline: string;
  readonly channels: readonly {
    readonly channel: ChannelName;
    readonly state: 'standing' | 'removing' | 'removed' | 'unknown';
    readonly at: string | null;
    readonly url: string | null;
  }[];
};

/** The proof that a channel was cleared and read back. `hash` is the SHA-256 of the ledger's last entry. */
export type Receipt = {
  readonly story: StoryLink;
  readonly cause: WithdrawalCause;
  readonly channel: ChannelName;
  readonly asked: string;
  readonly removed: string;
  readonly hash: string;
  /** Where it lies in the record, and of what it is the proof. */
  readonly key: string;
  readonly publication: string;
  readonly entry: number | null;
  readonly externalId: string | null;
  readonly readBack: 'absent' | 'said';
};

/** How long it took, from the end of a permission to the last channel read back as gone. In seconds. */
export type ClearingTimes = {
  readonly count: number;
  readonly half: number;
  readonly most: number;
  readonly longest: number;
};

export type WithdrawalsView = {
  readonly context: PageContext;
  /** Of the last quarter; null when nothing was taken down in it. */
  readonly times: ClearingTimes | null;
  readonly open: readonly OpenWithdrawal[];
  readonly receipts: readonly Receipt[];
};
