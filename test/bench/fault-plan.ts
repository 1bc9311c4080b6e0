import { type Seeded, seeded } from '#test/bench/seeded.ts';

export const operations = ['create', 'find', 'read', 'begin', 'upload', 'status'] as const;
export type Operation = (typeof operations)[number];

/** What meets a request. `-after`: the write was done. `lands-late`: no answer, and the post appears minutes later. */
export const wireFaults = [
  'cut-before',
  'cut-after',
  '500-before',
  '500-after',
  '503',
  '409',
  '429',
  'token-expired',
  'token-revoked',
  'token-invalid',
  'bare-403',
  'html-before',
  'html-after',
  'no-id',
  'hidden',
  'lands-late',
] as const;
export type WireFault = (typeof wireFaults)[number];

export type ProcessFault = {
  /** `create`: around a request that creates a post; `call`: any request; `write`: a write to a store. */
  readonly at: 'create' | 'call' | 'write';
  /** Counted from 1 over the whole run. */
  readonly nth: number;
  /** `lost-…`: the write throws, after or before it was done. `stalls`: the process sleeps, and wakes as if nothing was. */
  readonly what: 'killed-before' | 'killed-after' | 'lost-after' | 'lost-before' | 'stalls';
  /** Minutes that a stall lasts. */
  readonly minutes: number;
};

export type FaultPlan = {
  readonly seed: number;
  readonly wire: readonly { readonly on: Operation; readonly nth: number; readonly fault: WireFault }[];
  readonly process: readonly ProcessFault[];
  /** Minutes until a new post is found by a list, and until a late one lands. */
  readonly finderLag: number;
  readonly landsAfter: number;
  /** Minutes that an uploaded picture is processed; infinite for one that is stuck. */
  readonly pictureMinutes: number;
  /** Whether LinkedIn refuses to publish the same twice, and whether it still holds a deleted post for the original. */
  readonly net: boolean;
  readonly ghost: boolean;
  /** How many workers are handed each due publication, at the same time. */
  readonly workers: readonly number[];
  /** Publications due in the same slot. */
  readonly publications: number;
};

const anyRequest: readonly WireFault[] = wireFaults.filter(
  (fault) => !['no-id', 'hidden', 'lands-late'].includes(fault),
);

const wireFault = (random: Seeded, net: boolean): FaultPlan['wire'][number] => {
  const on = random.chance(0.6) ? 'create' : random.oneOf(operations);
  const kinds = on === 'create' ? wireFaults.filter((fault) => net || fault !== 'lands-late') : anyRequest;
  return { on, nth: 1 + random.below(on === 'create' ? 3 : 5), fault: random.oneOf(kinds) };
};

const processFault = (random: Seeded, net: boolean): ProcessFault => {
  const at = random.oneOf(['create', 'create', 'call', 'write', 'write'] as const);
  const kills = ['killed-before', 'killed-after'] as const;
  const what = [...kills, ...kills, ...(at === 'write' ? (['lost-after', 'lost-before'] as const) : [])];
  return {
    at,
    nth: 1 + random.below(at === 'create' ? 2 : at === 'call' ? 8 : 16),
    what: random.oneOf(net ? [...what, 'stalls' as const] : what),
    minutes: 1 + random.below(25),
  };
};

/**
 * All that goes wrong in one run. Where LinkedIn's own check for duplicates is off, nothing but looking protects a re-send;
 * then posts are listed within five minutes and no request comes back from the dead, for against those nobody has a means.
 */
export const faultPlan = (seed: number): FaultPlan => {
  const random = seeded(seed);
  const net = random.chance(0.75);
  const many = (most: number) => Array.from({ length: random.below(most + 1) });
  return {
    seed,
    net,
    wire: many(4).map(() => wireFault(random, net)),
    process: many(3).map(() => processFault(random, net)),
    finderLag: random.chance(0.5) ? 0 : 1 + random.below(net ? 30 : 5),
    landsAfter: 1 + random.below(12),
    pictureMinutes: random.chance(0.8) ? 0 : random.chance(0.2) ? Number.POSITIVE_INFINITY : 1 + random.below(10),
    ghost: net && random.chance(0.05),
    workers: Array.from({ length: 12 }, () => (random.chance(0.25) ? 2 : 1)),
    publications: random.chance(0.8) ? 1 : 2 + random.below(2),
  };
};
