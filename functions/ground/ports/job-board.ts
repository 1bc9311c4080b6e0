import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';

/** A no that stays until the ad changes: what the board said of which field. */
export type AdRefused = {
  readonly outcome: 'refused';
  readonly reason: string;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
};
/** Nothing was done; it may be tried again later. */
export type AdDeferred = { readonly outcome: 'deferred'; readonly reason: string };
/** Nothing was done, and no other ad will fare better in this run: sign-in, consent, or a board that has had enough. */
export type BoardStopped = { readonly outcome: 'stopped'; readonly reason: string };
/** The request left, the answer is not known. */
export type AdUnknown = { readonly outcome: 'unknown'; readonly reason: string };

export type CreateOutcome =
  | { readonly outcome: 'created'; readonly id: string }
  /** The board holds the same ad already; `named` is the id it gave for it, if it gave one. */
  | { readonly outcome: 'duplicate'; readonly named: string | null }
  | AdRefused
  | AdDeferred
  | BoardStopped
  | AdUnknown;
export type UpdateOutcome =
  | { readonly outcome: 'updated' }
  | { readonly outcome: 'gone' }
  | AdRefused
  | AdDeferred
  | BoardStopped
  | AdUnknown;
export type RemoveAdOutcome = { readonly outcome: 'removed' } | AdRefused | AdDeferred | BoardStopped | AdUnknown;
export type AdStanding = 'present' | 'absent' | 'unreadable';
/** `unable`: the board offers no way to look for an ad whose id is not known. */
export type FindOutcome =
  | { readonly outcome: 'found'; readonly id: string }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unreadable' }
  | { readonly outcome: 'unable' };
export type BoardAccess = { readonly ok: boolean; readonly reason: string | null };

/**
 * A board where ads stand that another system put up: they are changed, never created or deleted. All may be repeated, and
 * none throws for what the other side answers.
 */
export type EnrichedBoard<Ad> = {
  readonly update: (id: string, ad: Ad) => Promise<UpdateOutcome>;
  readonly status: (id: string) => Promise<AdStanding>;
  /** A call that changes nothing and needs the same access as the others. */
  readonly check: () => Promise<BoardAccess>;
};

/**
 * A board that also takes vacancies and says what became of them. `create` has no key that makes it repeatable and is called
 * once for each claim of a ledger.
 */
export type JobBoard<Ad = PlatsbankenAd> = EnrichedBoard<Ad> & {
  readonly create: (ad: Ad) => Promise<CreateOutcome>;
  readonly remove: (id: string) => Promise<RemoveAdOutcome>;
  /** By the reference that the ad carries; what is found is an ad of ours. */
  readonly find: (ad: Ad) => Promise<FindOutcome>;
};
