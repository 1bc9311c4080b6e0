import { Temporal } from 'temporal-polyfill';
import { type AdState, isLost } from '#functions/ads/job-boards/ad-state.ts';

/** What may be sent, with its hash, and the story in it with what is told of it. */
export type SendableAd<Ad> = {
  readonly ad: Ad;
  readonly hash: string;
  readonly story: string | null;
  readonly told?: string | null;
};

export type AdFacts<Ad> = {
  readonly state: AdState;
  /** `open`: the vacancy is. `closed`: it surely is not. `unseen`: its source could not be read whole, so nobody knows. */
  readonly vacancy: 'open' | 'closed' | 'unseen';
  /** Whether the board is used. If not, ads are only cleared of stories. */
  readonly on: boolean;
  /** Whether Vardag delivers the ad itself. */
  readonly delivers: boolean;
  /** The story that is to stand in the ad, and what a person would paste. */
  readonly block: { readonly story: string; readonly paste: string; readonly pasteHash: string } | null;
  /** Whether people are asked to paste where nothing can be written. */
  readonly byHand: boolean;
  /** Whether a story may stand in ads at all. */
  readonly mayStay: (story: string) => boolean;
  /** The ad as it should be; null when it breaks a rule of the board. */
  readonly wanted: SendableAd<Ad> | null;
  /** The ad without any story, as it should be or as it was last sent. */
  readonly bare: SendableAd<Ad> | null;
  /** What `channels.yaml` says of the ad at the board: its id, or `none`. */
  readonly given: string | null;
  /** No new ad and no new story may leave now. */
  readonly paused: boolean;
  readonly now: Temporal.Instant;
};

export type AdStep<Ad> =
  | { readonly do: 'nothing'; readonly why: string | null }
  | { readonly do: 'create'; readonly send: SendableAd<Ad>; readonly afterNone: boolean }
  | { readonly do: 'adopt'; readonly id: string }
  | { readonly do: 'look' }
  | { readonly do: 'update'; readonly id: string; readonly send: SendableAd<Ad> }
  | { readonly do: 'remove'; readonly id: string; readonly reason: string }
  | {
      readonly do: 'by-hand';
      readonly reason: 'by-hand' | 'take-out-by-hand' | 'closed';
      readonly story: string | null;
    };

/**
 * The same vacancy may not be put up as a new one for two weeks (docs/reference/job-boards.md#a-story-is-no-vacancy).
 */
const pauseAfterRemoval = { hours: 14 * 24 } as const;

/** The ad stands and is not shown to anybody now, so that no story is put there. */
export const jobClosed = 'job-closed';

const nothing = (why: string | null = null) => ({ do: 'nothing', why }) as const;

const isBefore = (now: Temporal.Instant, until: string | undefined): boolean =>
  until !== undefined && Temporal.Instant.compare(now, until) < 0;

/** An ad that may stand without anybody knowing its id: never created again but on a person's word, and then once. */
const lostStep = <Ad>({ state, given, wanted, delivers, vacancy, paused }: AdFacts<Ad>): AdStep<Ad> => {
  if (given === null) return { do: 'look' };
  if (given !== 'none') return { do: 'adopt', id: given };
  if (state.noneUsed || state.kind !== 'unknown' || vacancy !== 'open' || !delivers || wanted === null || paused)
    return { do: 'look' };
  return { do: 'create', send: wanted, afterNone: true };
};

const firstStep = <Ad>(facts: AdFacts<Ad>): AdStep<Ad> => {
  const { state, given, wanted, delivers, paused, now, block } = facts;
  if (state.noWrite && !delivers) return handStep(state, facts);
  if (given !== null && given !== 'none' && (delivers || block !== null)) return { do: 'adopt', id: given };
  if (!delivers) return handStep(state, facts);
  if (state.refused?.reason === 'ad-gone') return nothing('ad-gone');
  if (wanted === null || paused) return nothing();
  if (state.refused !== null && state.refused.adHash === wanted.hash) return nothing(state.refused.reason);
  if (isBefore(now, state.deferred?.notBefore)) return nothing(state.deferred?.reason ?? null);
  if (
    state.removedAt !== null &&
    isBefore(now, Temporal.Instant.from(state.removedAt).add(pauseAfterRemoval).toString())
  )
    return nothing('two-weeks');
  return { do: 'create', send: wanted, afterNone: false };
};

/**
 * Another system delivers the ad and nothing can be written there: a person pastes the story, and takes it out again. What was
 * asked stands as long as that story may: nobody is asked to change ads because another story's turn has come.
 */
const handStep = <Ad>({ byHand: { story, paste } }: AdState, { block, mayStay, byHand }: AdFacts<Ad>): AdStep<Ad> => {
  if (!byHand) return nothing();
  if (story !== null && mayStay(story) && (block?.story !== story || block.pasteHash === paste)) return nothing();
  if (block !== null) return { do: 'by-hand', reason: 'by-hand', story: block.story };
  return story === null ? nothing() : { do: 'by-hand', reason: 'take-out-by-hand', story };
};

/**
 * Whether the board is known to refuse it. An ad that is not ours to delete is asked again day by day while a story is to leave
 * it: what stood in the way may have been mended there.
 */
const isRefused = <Ad>({ state, now }: AdFacts<Ad>, send: SendableAd<Ad> | null, isLeaving: boolean): boolean => {
  const { refused, owned } = state;
  if (refused === null || send === null || refused.adHash !== send.hash) return false;
  return owned || !isLeaving || isBefore(now, Temporal.Instant.from(refused.at).add({ hours: 24 }).toString());
};

/** Nothing that may be put there would take the story out: an ad of ours is deleted rather than left with it. */
const lastResort = <Ad>({ state }: AdFacts<Ad>, id: string): AdStep<Ad> =>
  state.owned ? { do: 'remove', id, reason: 'cannot-lift' } : nothing('cannot-lift');

const standingStep = <Ad>(facts: AdFacts<Ad>, id: string): AdStep<Ad> => {
  const { state, wanted, bare, delivers, block, paused, now } = facts;
  const isLeaving = state.mayHold.some((story) => story !== block?.story);
  if (!facts.on && !isLeaving) return nothing();
  // What another system delivers is its own to change while no story of ours is in it.
  if (!delivers && !state.owned && block === null && state.mayHold.length === 0) return nothing();
  const isKnownNo = (one: SendableAd<Ad> | null) => isRefused(facts, one, isLeaving);
  // An ad of another system is never deleted: what is refused with another story in it may be taken without any.
  const clears = isLeaving && !state.owned && (isKnownNo(wanted) || state.deferred?.reason === jobClosed);
  const send = clears || (paused && block !== null && !state.mayHold.includes(block.story)) ? bare : wanted;
  const chosen = send ?? (isLeaving ? bare : null);
  if (chosen === null) return isLeaving ? lastResort(facts, id) : nothing();
  const isConfirm = state.confirmAfter !== null && !isBefore(now, state.confirmAfter);
  if (state.kind === 'published' && state.adHash === chosen.hash && !isConfirm) return nothing();
  if (isKnownNo(chosen)) return isLeaving ? lastResort(facts, id) : nothing(state.refused?.reason);
  if (!isLeaving) {
    if (paused && state.adHash !== null) return nothing();
    if (isBefore(now, state.deferred?.notBefore)) return nothing(state.deferred?.reason ?? null);
  }
  return { do: 'update', id, send: chosen };
};

/** What to do with a vacancy's ad at a board now. One step at most changes anything there. */
export const planAd = <Ad>(facts: AdFacts<Ad>): AdStep<Ad> => {
  const { state, vacancy } = facts;
  if (isLost(state)) return lostStep(facts);
  const { externalId } = state;
  if (externalId !== null && state.kind === 'withdrawing') return { do: 'remove', id: externalId, reason: 'closed' };
  if (vacancy === 'closed' && facts.on) {
    if (externalId !== null && state.owned) return { do: 'remove', id: externalId, reason: 'closed' };
    if (state.byHand.story !== null || state.byHand.takeOut.length > 0)
      return { do: 'by-hand', reason: 'closed', story: null };
  }
  if (vacancy !== 'open') {
    const { bare, block } = facts;
    if (externalId === null || state.mayHold.length === 0 || block !== null) return nothing();
    return bare === null || isRefused(facts, bare, true)
      ? lastResort(facts, externalId)
      : { do: 'update', id: externalId, send: bare };
  }
  return externalId === null ? firstStep(facts) : standingStep(facts, externalId);
};
