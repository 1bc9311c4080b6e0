import { Temporal } from 'temporal-polyfill';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { gapsOf, sharesIn } from '#test/bench/plan/exact.ts';
import { type Kind, kinds, poolOf, twelveWeeks } from '#test/bench/plan/pools.ts';

type Changes = { readonly inside: number; readonly beyond: number };

/** Means over the pools, of eight slots in four weeks, half of them within the fixed time. */
export type Stability = {
  readonly pools: number;
  readonly more: Changes;
  readonly gone: Changes;
  readonly noMemory: number;
  /** The mean gap of plans that keep what stands beside that of fresh ones. */
  readonly gap: number;
};

const facts = (candidates: readonly Candidate[], fields: Partial<PlanFacts> = {}): PlanFacts =>
  twelveWeeks(candidates, { until: Temporal.PlainDate.from('2026-12-06'), frozen: 'P14D', ...fields });

const frozenUntil = '2026-11-23';

const changesOf = (
  before: readonly PlannedPublication[],
  after: readonly PlannedPublication[],
  but: string | null = null,
): Changes => {
  const changed = before.filter(({ slot, story }, n) => slot !== but && after[n]?.story !== story);
  const inside = changed.filter(({ slot }) => slot < frozenUntil).length;
  return { inside, beyond: changed.length - inside };
};

const gapOf = (planned: readonly PlannedPublication[], pool: readonly Candidate[]): number => {
  const told = planned.flatMap(({ story }) => pool.find(({ id }) => id === story) ?? []);
  return Math.max(...gapsOf(told, sharesIn(pool, told.length)));
};

const onePool = (kind: Kind, seed: number) => {
  const size = kind === 'sparse' ? 27 : 49;
  const all = poolOf(kind, seed, seed % 2 === 0, { stories: size });
  const pool = all.slice(0, -1);
  const standing = planSlots(facts(pool));
  const more = planSlots(facts(all, { standing }));
  const fresh = planSlots(facts(all));
  const filled = standing.filter(({ story }) => story !== null);
  const lost = filled[seed % filled.length];
  const left = pool.filter(({ id }) => id !== lost?.story);
  const gone = planSlots(facts(left, { standing }));
  const noMemory = changesOf(standing, fresh);
  return {
    more: changesOf(standing, more),
    gone: changesOf(standing, gone, lost?.slot),
    noMemory: noMemory.inside + noMemory.beyond,
    kept: gapOf(more, all),
    fresh: gapOf(fresh, all),
  };
};

export const stabilityOf = (seeds: readonly number[]): Stability => {
  const runs = kinds.flatMap((kind) => seeds.map((seed) => onePool(kind, seed)));
  const mean = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    pools: runs.length,
    more: { inside: mean(({ more }) => more.inside), beyond: mean(({ more }) => more.beyond) },
    gone: { inside: mean(({ gone }) => gone.inside), beyond: mean(({ gone }) => gone.beyond) },
    noMemory: mean(({ noMemory }) => noMemory),
    gap: mean(({ kept }) => kept) / mean(({ fresh }) => fresh),
  };
};

export const stabilityMisses = ({ more, gone, gap }: Stability): readonly string[] => [
  ...(more.inside > 0 ? [`One story more changes ${more.inside} slots within the fixed time.`] : []),
  ...(more.beyond > 0.1 ? [`One story more changes ${more.beyond} slots beyond.`] : []),
  ...(gone.inside > 0 ? [`A planned story gone changes ${gone.inside} others within the fixed time.`] : []),
  ...(gone.beyond > 0.3 ? [`A planned story gone changes ${gone.beyond} others beyond.`] : []),
  ...(gap > 1.08 ? [`The gap is ${gap.toFixed(3)} of a fresh plan's.`] : []),
];
