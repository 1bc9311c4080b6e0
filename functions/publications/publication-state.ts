import type { Chain } from '#functions/ledger/chain.ts';
import type { Claimed, PublicationEntry, PublicationKind, Sending } from '#functions/publications/entry.ts';

/** Where a publication stands: a fold over its entries. */
export type PublicationState = {
  /** `none`: nobody has asked for it yet. */
  readonly kind: PublicationKind | 'none';
  readonly last: PublicationEntry | null;
  /** The claim in force, for the slot that is being served or was served last. */
  readonly claim: Claimed | null;
  /** The send whose outcome is or was in question. */
  readonly sending: Sending | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
};

const none: PublicationState = {
  kind: 'none',
  last: null,
  claim: null,
  sending: null,
  externalId: null,
  url: null,
  publishedAt: null,
};

const step = (state: PublicationState, entry: PublicationEntry): PublicationState => {
  const next = { ...state, kind: entry.kind, last: entry };
  switch (entry.kind) {
    case 'claimed':
      return { ...next, claim: entry, sending: null };
    case 'sending':
      return { ...next, sending: entry };
    case 'published':
      return { ...next, externalId: entry.externalId, url: entry.url, publishedAt: entry.at };
    case 'deferred':
      return { ...next, sending: null };
    default:
      return next;
  }
};

export const foldPublication = (entries: readonly PublicationEntry[]): PublicationState => entries.reduce(step, none);

export const stateOf = (chain: Chain<PublicationEntry>): PublicationState => foldPublication(chain.entries);

/** Nothing more happens to a settled publication by itself. */
export const isSettled = (state: PublicationState): boolean =>
  ['published', 'refused', 'missed', 'removed'].includes(state.kind);

/** It stands in the channel, or may stand there. */
export const mayStand = (state: PublicationState): boolean =>
  ['published', 'sending', 'unknown', 'withdrawing'].includes(state.kind);
