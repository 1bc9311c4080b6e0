import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import type { Broken } from '#functions/publishing/records/verify/broken.ts';
import type { Found } from '#functions/publishing/records/verify/read-record.ts';
import { verifyFound } from '#functions/publishing/records/verify-records.ts';
import { seeded } from '#test/bench/seeded.ts';
import { type Bodies, foundIn, handsOn } from '#test/bench/verify/tampered.ts';
import { type Tampering, tamperings } from '#test/bench/verify/tamperings.ts';

/** What `verify` said of one tampering. `named`: the very thing, or the few among which it is. */
export type Played = {
  readonly kind: Tampering;
  readonly seed: number;
  readonly chain: string;
  readonly alone: 'named' | 'found' | 'missed';
  readonly withCheckpoint: 'named' | 'among' | 'found' | 'missed';
  readonly among: number;
};

const isAt = (key: string, chain: string): boolean => key === chain || key.startsWith(`${chain}/`);

const saidOf = (broken: Broken | null, chain: string): Played['withCheckpoint'] => {
  if (broken === null) return 'missed';
  if (isAt(broken.key, chain)) return 'named';
  // Two that contradict each other: one of them is it.
  if (broken.among?.includes(chain) === true && broken.among.length === 2) return 'named';
  return broken.among?.includes(chain) === true ? 'among' : 'found';
};

/** Tampers with a copy of the record, in the way that the seed says, and verifies it without and with the kept checkpoint. */
export const playTampering = async (
  before: Bodies,
  known: Map<string, Found>,
  kept: readonly Checkpoint[],
  seed: number,
): Promise<Played> => {
  const random = seeded(seed);
  const kind = tamperings[seed % tamperings.length];
  if (kind === undefined) throw new Error('There is no such tampering.');
  const bodies = new Map(before);
  const chain = kind.tamper(handsOn(bodies), random);
  const record = await foundIn(bodies, before, known);
  const [alone, checked] = [verifyFound(record, []), verifyFound(record, kept)];
  const said = saidOf(alone.broken, chain);
  return {
    ...{ kind, seed, chain },
    alone: said === 'among' ? 'found' : said,
    withCheckpoint: saidOf(checked.broken, chain),
    among: checked.broken?.among?.length ?? 0,
  };
};
