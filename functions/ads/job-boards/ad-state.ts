import type {
  AdDeferredEntry,
  AdEntry,
  AdRefusedEntry,
  AdSending,
  AdUnknownEntry,
} from '#functions/ads/job-boards/ad-entry.ts';

/** Where an ad stands: a fold over its entries. Plain JSON. */
export type AdState = {
  readonly kind: AdEntry['kind'] | 'none';
  /** Where the vacancy came from: `yaml`, or a feed's id. */
  readonly source: string | null;
  /** The ad at the board, when its id is known and it was not seen to be gone. */
  readonly externalId: string | null;
  /** Whether the ad was created from here; only then is it deleted from here. */
  readonly owned: boolean;
  /** What the board is known to show. */
  readonly adHash: string | null;
  readonly story: string | null;
  /** The send whose outcome is in question. */
  readonly pending: AdSending | null;
  /** Stories whose block the ad shows or may show. */
  readonly mayHold: readonly string[];
  /** The same before the send in question. */
  readonly heldBefore: readonly string[];
  /** The ad that was last sent with a story in it. */
  readonly toldHash: string | null;
  /** Stories whose block it ever may have shown. */
  readonly held: readonly string[];
  readonly confirmAfter: string | null;
  readonly refused: AdRefusedEntry | null;
  readonly unknown: AdUnknownEntry | null;
  readonly deferred: AdDeferredEntry | null;
  /** Deferrals in a row. */
  readonly deferrals: number;
  readonly removedAt: string | null;
  /** A person's word that the uncertain ad is not there has been acted upon. */
  readonly noneUsed: boolean;
  /** Stories that HR was ever asked to paste; absent in projections of earlier versions. */
  readonly asked?: readonly string[];
  /** What HR is asked: a text to paste, by its hash in the archive, and the stories whose text is to be taken out again. */
  readonly byHand: {
    readonly story: string | null;
    readonly paste: string | null;
    readonly takeOut: readonly string[];
  };
  /** The board does not let us write there: the ad is another system's. */
  readonly noWrite: boolean;
};

export const noAd: AdState = {
  kind: 'none',
  source: null,
  externalId: null,
  owned: false,
  adHash: null,
  story: null,
  pending: null,
  mayHold: [],
  heldBefore: [],
  toldHash: null,
  held: [],
  confirmAfter: null,
  refused: null,
  unknown: null,
  deferred: null,
  deferrals: 0,
  removedAt: null,
  noneUsed: false,
  asked: [],
  byHand: { story: null, paste: null, takeOut: [] },
  noWrite: false,
};

const joined = (stories: readonly string[], ...more: readonly (string | null)[]): readonly string[] => [
  ...new Set([...stories, ...more.filter((one) => one !== null)]),
];

/** A certain no leaves what stood, or may have stood, before the send. */
const asBefore = ({ pending, mayHold, heldBefore }: AdState): Pick<AdState, 'pending' | 'mayHold'> => ({
  pending: null,
  mayHold: pending === null ? mayHold : heldBefore,
});

const askedByHand = ({ byHand }: AdState, { reason, story, adHash }: AdRefusedEntry): AdState['byHand'] => {
  if (reason === 'closed') return noAd.byHand;
  if (reason !== 'by-hand' && reason !== 'take-out-by-hand') return byHand;
  const takeOut = joined(byHand.takeOut, byHand.story).filter((one) => reason !== 'by-hand' || one !== story);
  return reason === 'by-hand' ? { story, paste: adHash, takeOut } : { story: null, paste: null, takeOut };
};

/** The ad is out of our hands. */
const lost = ['ad-gone', 'no-write-access'];

const step = (state: AdState, entry: AdEntry): AdState => {
  const next = { ...state, kind: entry.kind, unknown: null, deferred: null, refused: null };
  switch (entry.kind) {
    case 'claimed':
      return {
        ...next,
        source: entry.source,
        externalId: null,
        adHash: null,
        story: null,
        pending: null,
        noWrite: false,
        noneUsed: state.noneUsed || entry.afterNone,
      };
    case 'sending':
      return {
        ...next,
        pending: entry,
        owned: state.owned || entry.operation === 'create',
        mayHold: joined(state.mayHold, entry.story),
        heldBefore: state.mayHold,
        toldHash: entry.story === null ? state.toldHash : entry.adHash,
        held: joined(state.held, entry.story),
      };
    case 'published':
      return {
        ...next,
        externalId: entry.externalId,
        adHash: entry.adHash,
        story: entry.story,
        pending: null,
        confirmAfter: entry.confirmAfter,
        // A found ad shows what was sent; one overtaken may show the text of either.
        mayHold:
          entry.adHash === null || entry.confirmAfter !== null
            ? joined(state.mayHold, entry.story)
            : joined([], entry.story),
        deferrals: 0,
      };
    case 'refused':
      return {
        ...next,
        ...(lost.includes(entry.reason) ? { pending: null, mayHold: [], externalId: null } : asBefore(state)),
        byHand: askedByHand(state, entry),
        asked: entry.reason === 'by-hand' ? joined(state.asked ?? [], entry.story) : (state.asked ?? []),
        noWrite: state.noWrite || entry.reason === 'no-write-access',
        refused: entry,
        deferrals: 0,
      };
    case 'deferred':
      return { ...next, ...asBefore(state), deferred: entry, deferrals: state.deferrals + 1 };
    case 'unknown':
      return { ...next, unknown: entry };
    case 'withdrawing':
      return next;
    case 'removed':
      return {
        ...noAd,
        kind: 'removed',
        source: state.source,
        held: state.held,
        asked: state.asked ?? [],
        removedAt: entry.at,
        noneUsed: state.noneUsed,
      };
  }
};

export const foldAd = (entries: readonly AdEntry[]): AdState => entries.reduce(step, noAd);

/** Created, perhaps, and nobody knows its id. */
export const isLost = ({ pending, externalId }: AdState): boolean =>
  pending !== null && pending.operation === 'create' && externalId === null;

/** Something goes on by itself at the next run. */
export const isOpenAd = (state: AdState): boolean =>
  state.confirmAfter !== null ||
  ['claimed', 'sending', 'deferred', 'withdrawing'].includes(state.kind) ||
  (state.kind === 'unknown' && state.unknown?.needsPerson !== true);
