import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { gapsOf, optimum, sharesIn } from '#test/bench/plan/exact.ts';
import { atRandom, firstInFirstOut } from '#test/bench/plan/others.ts';
import { type Kind, poolOf, twelveWeeks } from '#test/bench/plan/pools.ts';

/** How one kind of pool was planned, over its seeds. Gaps are in stories. */
export type Quality = {
  readonly kind: Kind;
  readonly isWeighted: boolean;
  readonly pools: number;
  /** Pools in which as many slots were filled as can be. */
  readonly filled: number;
  readonly optimum: number;
  readonly gap: number;
  /** The mean gap beside the mean optimum. */
  readonly ratio: number;
  /** Part of the pools in which the gap is the optimum. */
  readonly atOptimum: number;
  /** The most that a gap was above its optimum. */
  readonly worst: number;
  readonly firstInFirstOut: number;
  readonly random: number;
  readonly seconds: number;
};

/** What HiGHS leaves open of its own answers. */
const exactness = 1e-4;
const slots = 24;
const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

export const qualityOf = async (kind: Kind, isWeighted: boolean, seeds: readonly number[]): Promise<Quality> => {
  let seconds = 0;
  const runs = [];
  for (const seed of seeds) {
    const pool = poolOf(kind, seed, isWeighted);
    const best = await optimum(pool, slots);
    const began = process.cpuUsage();
    const planned = planSlots(twelveWeeks(pool));
    const { user, system } = process.cpuUsage(began);
    seconds += (user + system) / 1e6;
    const told = planned.flatMap(({ story }) => pool.find(({ id }) => id === story) ?? []);
    const gapOf = (stories: readonly Candidate[]) => Math.max(...gapsOf(stories, sharesIn(pool, best.filled)));
    runs.push({
      optimum: best.gap,
      isFilled: told.length === best.filled,
      gap: gapOf(told),
      first: gapOf(firstInFirstOut(pool)),
      random: gapOf(atRandom(pool, seed)),
    });
  }
  const optimal = meanOf(runs.map((run) => run.optimum));
  const gap = meanOf(runs.map((run) => run.gap));
  return {
    kind,
    isWeighted,
    pools: runs.length,
    filled: runs.filter(({ isFilled }) => isFilled).length,
    optimum: optimal,
    gap,
    ratio: gap / optimal,
    atOptimum: runs.filter((run) => run.gap - run.optimum < exactness).length / runs.length,
    worst: Math.max(...runs.map((run) => run.gap - run.optimum)),
    firstInFirstOut: meanOf(runs.map(({ first }) => first)) / optimal,
    random: meanOf(runs.map(({ random }) => random)) / optimal,
    seconds: seconds / runs.length,
  };
};

/** What is promised of each kind of pool. */
export const qualityMisses = (one: Quality): readonly string[] => {
  const name = `${one.isWeighted ? 'weighted' : 'plain'} ${one.kind}`;
  return [
    ...(one.filled < one.pools
      ? [`${name}: in ${one.pools - one.filled} pools fewer slots are filled than can be.`]
      : []),
    ...(one.ratio > 1.05 ? [`${name}: the mean gap is ${one.ratio.toFixed(3)} of the optimum.`] : []),
    ...(one.atOptimum < 0.85 ? [`${name}: at the optimum in ${(one.atOptimum * 100).toFixed(0)} % only.`] : []),
    ...(one.worst > 0.6 ? [`${name}: a gap is ${one.worst.toFixed(2)} stories above its optimum.`] : []),
  ];
};
