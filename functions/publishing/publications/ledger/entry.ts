import type { Link } from '#functions/ground/ledger/chain.ts';
import type { PublicationIdentity } from '#functions/publishing/publications/publication.ts';

/** Why a publication that a person has looked for in vain was ended. It is told anew only by a person. */
export const settledAbsent = 'settled-absent';

/** Why a publication stands where its last entry left it; a change that was not made is no reason for the post. */
export const entryReason = (entry: PublicationEntry): string | null => {
  if (entry.kind === 'settled') return entry.decision === 'absent' ? settledAbsent : null;
  return 'reason' in entry && entry.kind !== 'edit-refused' ? entry.reason : null;
};

type Base = Link & PublicationIdentity & { readonly publication: string };

/** Why nobody knows of a post that a person has opened. */
export const byHand = 'by-hand';

/** Somebody works on it now, for this slot. Renewed when another run takes over before anything was sent. */
export type Claimed = Base & {
  readonly kind: 'claimed';
  /** Local time with its zone, `2026-11-24T09:00[Europe/Stockholm]`. */
  readonly slot: string;
  readonly instant: string;
  /** After this instant the slot is missed. */
  readonly latest: string;
  readonly pair: string | null;
  /** SHA-256 of the approval entry that pins what may be published; null when there is none. */
  readonly approval: string | null;
};
export type PreparedEntry = Base & {
  readonly kind: 'prepared';
  readonly pictures: readonly string[];
  /** A person posts it; `sending` is written when the person opens it. */
  readonly byHand?: true;
};
/** Written before the request leaves. From here on nobody sends without having looked. */
export type Sending = Base & {
  readonly kind: 'sending';
  readonly textHash: string;
  readonly pictures: readonly string[];
  /** Only on the one identical re-send of a send that was looked for and not found. */
  readonly attempt?: 2;
};
export type PublishedEntry = Base & {
  readonly kind: 'published';
  readonly externalId: string;
  readonly url: string | null;
  /** `answered`: the channel said so. `found`: an uncertain send was resolved by looking. */
  readonly how: 'answered' | 'found';
};
export type RefusedEntry = Base & { readonly kind: 'refused'; readonly reason: string; readonly detail: string };
export type DeferredEntry = Base & {
  readonly kind: 'deferred';
  readonly reason: string;
  readonly notBefore: string;
  /** Pictures that are uploaded and not ready yet. */
  readonly pictures?: readonly string[];
};
export type Missed = Base & {
  readonly kind: 'missed';
  readonly slot: string;
  readonly instant: string;
  readonly reason: string;
};
/** The request left and the answer is not known; never sent again blindly. */
export type UnknownEntry = Base & {
  readonly kind: 'unknown';
  readonly reason: string;
  /** Once a person has been asked nothing more is sent; what is found is still adopted. */
  readonly needsPerson: boolean;
  /** How many looks that count have found the post absent since it was sent. */
  readonly looks?: number;
};
export type Withdrawing = Base & { readonly kind: 'withdrawing'; readonly reason: string };
export type Removed = Base & {
  readonly kind: 'removed';
  /** `said`: nobody could read it, and the person who took it down by hand said so. */
  readonly readBack: 'absent' | 'said';
  readonly person?: string;
  readonly externalId: string | null;
};

/** Written before a change of what stands leaves. The same change twice has one effect, so it may be made again. */
export type Editing = Base & {
  readonly kind: 'editing';
  readonly textHash: string;
  /** SHA-256 of the approval entry whose words it takes over; null where a block has none of its own. */
  readonly approval: string | null;
};
export type Edited = Base & {
  readonly kind: 'edited';
  readonly textHash: string;
  readonly approval: string | null;
  /** `read`: it was read back. `found`: an uncertain edit was. `answered`: the channel said so and may not be read. */
  readonly how: 'read' | 'found' | 'answered';
  /** What was approved anew as well and can't be changed in the channel; a person is told. */
  readonly left: string | null;
};
/** What was approved anew can't be shown by a change. What stood before stands. */
export type EditRefused = Base & {
  readonly kind: 'edit-refused';
  readonly reason: string;
  readonly detail: string;
  readonly approval: string | null;
};
/** A newer approval asks for nothing that the channel doesn't show already. */
export type Upheld = Base & { readonly kind: 'upheld'; readonly approval: string };
/** A person settled an uncertain send. */
export type Settled = Base & {
  readonly kind: 'settled';
  readonly decision: 'stands' | 'absent';
  readonly person: string;
  /** Whether the channel said so too; false where it could not be read. */
  readonly seen: boolean;
  readonly externalId: string | null;
  readonly url: string | null;
};

export type PublicationEntry =
  | Claimed
  | PreparedEntry
  | Sending
  | PublishedEntry
  | RefusedEntry
  | DeferredEntry
  | Missed
  | UnknownEntry
  | Withdrawing
  | Removed
  | Editing
  | Edited
  | EditRefused
  | Upheld
  | Settled;

export type EntryKind = PublicationEntry['kind'];
