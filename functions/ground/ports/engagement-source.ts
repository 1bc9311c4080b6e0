/** A number that could not be read is null, never zero (promise 6). */
export type Measured = {
  readonly impressions: number | null;
  readonly uniqueImpressions: number | null;
  readonly clicks: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly reactions: Readonly<Record<string, number>> | null;
  /** Why a number is null, in the source's terms; null when everything was read. */
  readonly unread: string | null;
  /** What failed may succeed in a later hour: a quota, a fault on their side, a sign-in that somebody renews. Absent: it will not. */
  readonly passes?: true;
};

export type EngagementSource = {
  /** Lifetime numbers by the id that the channel gave; an id without an entry could not be read at all. */
  readonly measure: (externalIds: readonly string[]) => Promise<ReadonlyMap<string, Measured>>;
};
