import type { BoardName } from '#functions/ground/channels/board-name.ts';
import type { Link } from '#functions/ground/ledger/chain.ts';

/** `ad` is the chain's name, `3f-platsbanken.<vacancy>`. */
type Base = Link & { readonly board: BoardName; readonly vacancy: string; readonly ad: string };

/** Somebody is about to create the ad. `afterNone`: a person has seen that an earlier, uncertain one is not there. */
export type AdClaimed = Base & { readonly kind: 'claimed'; readonly source: string; readonly afterNone: boolean };
/** Written before the request leaves. The body lies in the archive under the chain's name and its hash. */
export type AdSending = Base & {
  readonly kind: 'sending';
  readonly operation: 'create' | 'update';
  readonly adHash: string;
  readonly story: string | null;
  /** The ad at the board; null when it is being created. */
  readonly externalId: string | null;
  /** Another run may still be under way with an older text. */
  readonly overtakes: boolean;
};
export type AdPublished = Base & {
  readonly kind: 'published';
  readonly externalId: string;
  /** `answered`: the board said so. `found`: by looking. `given`: a person named the ad. */
  readonly how: 'answered' | 'found' | 'given';
  /** Null when the ad was found or given, so that nobody knows which text stands. */
  readonly adHash: string | null;
  readonly story: string | null;
  /** The same text is put once more after this instant, since another run may have come after with an older one. */
  readonly confirmAfter: string | null;
};
export type AdRefusedEntry = Base & {
  readonly kind: 'refused';
  readonly reason: string;
  /** What the board said, without the story's words. */
  readonly detail: string;
  /** Of an ad that was refused, or of the text that a person is to paste: either lies in the archive. */
  readonly adHash: string | null;
  /** The story that a person is to paste or to take out. */
  readonly story: string | null;
};
export type AdDeferredEntry = Base & { readonly kind: 'deferred'; readonly reason: string; readonly notBefore: string };
export type AdUnknownEntry = Base & {
  readonly kind: 'unknown';
  readonly reason: string;
  readonly needsPerson: boolean;
  /** The id that the board named for what it took for the same ad. */
  readonly named: string | null;
};
export type AdWithdrawing = Base & { readonly kind: 'withdrawing'; readonly reason: string };
export type AdRemoved = Base & { readonly kind: 'removed'; readonly readBack: 'absent'; readonly externalId: string };

/** The ledger of a vacancy's ad at a board: the kinds of a publication's, with what an ad needs. */
export type AdEntry =
  | AdClaimed
  | AdSending
  | AdPublished
  | AdRefusedEntry
  | AdDeferredEntry
  | AdUnknownEntry
  | AdWithdrawing
  | AdRemoved;
