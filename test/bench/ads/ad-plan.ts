import type { ProcessFault } from '#test/bench/fault-plan.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';

export const adOperations = ['POST', 'PUT', 'DELETE', 'status', 'search'] as const;
export type AdOperation = (typeof adOperations)[number];

/** What meets a request. `-after`: the write was done. `down`: this one and those of the next three hours find nobody. */
export const adFaults = [
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
  '429',
  'no-id',
  'lands-late',
  'down',
] as const;
export type AdFault = (typeof adFaults)[number];

/** All that happens in one run of three days. Hours count from the vacancy's opening. */
export type AdPlan = {
  readonly seed: number;
  readonly wire: readonly { readonly on: AdOperation; readonly nth: number; readonly fault: AdFault }[];
  readonly process: readonly ProcessFault[];
  /** Whether ads can be looked for in the open search, and after how many minutes they show there. */
  readonly search: boolean;
  readonly searchLag: number;
  readonly landsAfter: number;
  /** Whether the board refuses a second ad of the same reference. */
  readonly net: boolean;
  /** When a person answers what is asked; infinite for one who never does. */
  readonly personAt: number;
  /** When the story comes into the ad, when the ad's own text changes, when the story is withdrawn, when the vacancy closes. */
  readonly placed: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly closed: number;
  /** How many runs begin at the same time, hour by hour. */
  readonly runs: readonly number[];
};

const wireFault = (random: Seeded): AdPlan['wire'][number] => {
  const on = random.oneOf([...adOperations, 'POST', 'PUT'] as const);
  const kinds = adFaults.filter((fault) => {
    if (fault === '409' || fault === 'no-id' || fault === 'lands-late') return on === 'POST';
    return true;
  });
  return { on, nth: 1 + random.below(on === 'POST' ? 2 : 8), fault: random.oneOf(kinds) };
};

const processFault = (random: Seeded): ProcessFault => {
  const at = random.oneOf(['create', 'call', 'call', 'write', 'write', 'write'] as const);
  const kills = ['killed-before', 'killed-after', 'stalls'] as const;
  return {
    at,
    nth: 1 + random.below(at === 'create' ? 2 : at === 'call' ? 12 : 40),
    what: random.oneOf(at === 'write' ? [...kills, 'lost-after', 'lost-before'] : kills),
    minutes: 1 + random.below(25),
  };
};

export const adPlan = (seed: number): AdPlan => {
  const random = seeded(seed);
  const many = (most: number) => Array.from({ length: random.below(most + 1) });
  const placed = 1 + random.below(10);
  const withdrawn = placed + 3 + random.below(15);
  return {
    seed,
    wire: many(6).map(() => wireFault(random)),
    process: many(3).map(() => processFault(random)),
    search: random.chance(0.5),
    searchLag: random.below(240),
    landsAfter: 1 + random.below(50),
    net: random.chance(0.5),
    personAt: random.chance(0.6) ? 26 + random.below(8) : Number.POSITIVE_INFINITY,
    placed,
    changed: random.below(30),
    withdrawn,
    closed: 48 + random.below(6),
    runs: Array.from({ length: 100 }, () => (random.chance(0.25) ? 2 : 1)),
  };
};
