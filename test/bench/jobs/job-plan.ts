import type { ProcessFault } from '#test/bench/fault-plan.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';

export type JobOperation = 'GET' | 'PATCH';

/** What meets a request. `-after`: the write was done. `down`: this one and those of the next three hours find nobody. */
export const jobFaults = [
  'cut-before',
  'cut-after',
  '500-before',
  '500-after',
  '503',
  'gateway-before',
  'gateway-after',
  '401',
  '403',
  '409',
  '422',
  '429',
  'lands-late',
  'down',
] as const;
export type JobFault = (typeof jobFaults)[number];

/** What a person does with the job in Teamtailor's own pages. */
export type PersonEdit = { readonly hour: number; readonly what: 'first' | 'last' | 'anew' | 'half' | 'unlinked' };

/** All that happens in one run of three days. Hours count from the job's opening. */
export type JobPlan = {
  readonly seed: number;
  readonly wire: readonly { readonly on: JobOperation; readonly nth: number; readonly fault: JobFault }[];
  readonly process: readonly ProcessFault[];
  readonly landsAfter: number;
  readonly edits: readonly PersonEdit[];
  /** When the story comes into the job, when another takes its place (or never), when it is withdrawn, when the job closes. */
  readonly placed: number;
  readonly swapped: number;
  readonly withdrawn: number;
  readonly closed: number;
  /** How many runs begin at the same time, hour by hour. */
  readonly runs: readonly number[];
};

const wireFault = (random: Seeded): JobPlan['wire'][number] => {
  const on = random.oneOf(['GET', 'PATCH', 'PATCH'] as const);
  const kinds = jobFaults.filter((fault) => on === 'PATCH' || !['lands-late', '409', '422'].includes(fault));
  return { on, nth: 1 + random.below(on === 'PATCH' ? 4 : 14), fault: random.oneOf(kinds) };
};

const processFault = (random: Seeded): ProcessFault => {
  const at = random.oneOf(['call', 'call', 'write', 'write'] as const);
  const kills = ['killed-before', 'killed-after', 'stalls'] as const;
  return {
    at,
    nth: 1 + random.below(at === 'call' ? 14 : 24),
    what: random.oneOf(at === 'write' ? [...kills, 'lost-after', 'lost-before'] : kills),
    minutes: 1 + random.below(25),
  };
};

export const jobPlan = (seed: number): JobPlan => {
  const random = seeded(seed);
  const many = (most: number) => Array.from({ length: random.below(most + 1) });
  const placed = 1 + random.below(8);
  const withdrawn = placed + 4 + random.below(15);
  return {
    seed,
    wire: many(6).map(() => wireFault(random)),
    process: many(3).map(() => processFault(random)),
    landsAfter: 1 + random.below(25),
    edits: many(2).map(() => ({
      hour: random.below(40) + 0.8,
      what: random.oneOf(['first', 'last', 'anew', 'first', 'last', 'half', 'unlinked'] as const),
    })),
    placed,
    swapped: random.chance(0.4) ? placed + 2 + random.below(8) : Number.POSITIVE_INFINITY,
    withdrawn,
    closed: random.chance(0.3) ? withdrawn - 2 + random.below(6) : Number.POSITIVE_INFINITY,
    runs: Array.from({ length: 100 }, () => (random.chance(0.25) ? 2 : 1)),
  };
};
