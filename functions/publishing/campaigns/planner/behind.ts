import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { sharesOf } from '#functions/publishing/campaigns/planner/share.ts';

export type Dimension = Campaign['balance'][number];

/** One thing that a campaign evens out. Groups count from 1; 0 is what belongs to none and is not evened out. */
export type Balance = {
  readonly dimension: Dimension;
  /** The group of each item. */
  readonly column: Int32Array;
  readonly names: readonly string[];
  /** How much a group weighs beside the others; an occupation that is hard to fill weighs more. */
  readonly weights: readonly number[];
  /** Items of the pool that could be told yet, and what was told before the plan. */
  readonly pool: Int32Array;
  readonly past: Int32Array;
  /** Told so far, and with the plan as it stands. */
  readonly told: Int32Array;
  /** What each group should get of all that can be told. */
  readonly share: Float64Array;
  /** What one story more of each group is worth now. */
  readonly gain: Float64Array;
};

/** How far a group is behind its share; below zero when it is ahead. */
export const behind = ({ share, told }: Balance, group: number): number =>
  (share[group] as number) - (told[group] as number);

/** To the eighth: the one furthest behind counts far more than the rest, and no two differences drown in rounding. */
const weigh = (stories: number): number => {
  if (stories <= 0) return 0;
  const squared = stories * stories;
  return squared * squared * squared * squared;
};

const gainAt = (stories: number): number => weigh(stories) - weigh(stories - 1);

/** Counts one story more or less of a group. What it is worth comes from the count, so nothing adds up that was rounded. */
export const count = (balance: Balance, group: number, by: 1 | -1): void => {
  balance.told[group] = (balance.told[group] as number) + by;
  if (group > 0) balance.gain[group] = gainAt(behind(balance, group));
};

/** The sum over all groups: from the counts, each time anew. */
export const scoreOf = (balances: readonly Balance[]): number => {
  let sum = 0;
  for (const balance of balances)
    for (let group = 1; group < balance.share.length; group += 1) sum += weigh(behind(balance, group));
  return sum;
};

/** Sets the shares for so many stories in all, those told before among them. */
export const setShares = (balance: Balance, total: number): void => {
  const portions = balance.weights.map((weight, group) => ({
    weight,
    most: (balance.past[group] as number) + (balance.pool[group] as number),
  }));
  balance.share.set(sharesOf(portions, total));
  for (let group = 1; group < balance.gain.length; group += 1) balance.gain[group] = gainAt(behind(balance, group));
};

/** The least that any plan of so many stories could score: each thing evened out by itself, as if the others were not there. */
export const leastScore = (balance: Balance, stories: number): number => {
  const { past, pool, share } = balance;
  const told = Int32Array.from(past);
  for (let n = 0; n < stories; n += 1) {
    let best = 0;
    let most = 0;
    for (let group = 1; group < told.length; group += 1) {
      const isLeft = (told[group] as number) - (past[group] as number) < (pool[group] as number);
      const gain = isLeft ? gainAt((share[group] as number) - (told[group] as number)) : 0;
      if (gain > most) [best, most] = [group, gain];
    }
    if (best === 0) break;
    told[best] = (told[best] as number) + 1;
  }
  return scoreOf([{ ...balance, told }]);
};
