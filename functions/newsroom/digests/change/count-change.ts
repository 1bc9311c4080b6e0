import { changeWithin } from '#functions/newsroom/digests/change/change.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

/** The chance of at most `k` of `n`, when each is one with chance `p`. */
const atMost = (k: number, n: number, p: number): number => {
  let term = (1 - p) ** n;
  let total = term;
  for (let i = 0; i < k; i += 1) {
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
    total += term;
  }
  return total;
};

const tail = 0.025;
const rounds = 60;

/** The share at which a falling function of it comes to the tail. */
const shareWhere = (chance: (p: number) => number): number => {
  let [low, high] = [0, 1];
  for (let round = 0; round < rounds; round += 1) {
    const middle = (low + high) / 2;
    if (chance(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** More than this many are compared elsewhere: no period tells so many stories. */
const most = 1_000;

/**
 * How a small count moved, exactly (Clopper and Pearson on its share of both periods together); `longer` is how long this period
 * is beside the one before.
 */
export const countChange = (now: number, before: number, longer = 1): Change | null => {
  const all = now + before;
  if (all === 0 || all > most) return null;
  const high = now === all ? 1 : shareWhere((p) => atMost(now, all, p));
  const low = now === 0 ? 0 : 1 - shareWhere((p) => atMost(before, all, p));
  const moved = (share: number) => share / (1 - share) / longer - 1;
  return changeWithin(moved(low), moved(high));
};
