import { Temporal } from 'temporal-polyfill';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { seeded } from '#test/bench/seeded.ts';

/** Slots as days from the first; distances as the campaign of the benches has them. */
const days = Array.from({ length: 24 }, (_, n) => Math.floor(n / 2) * 7 + (n % 2) * 2);
const apart = { person: 90, unit: 7 };

const fits = (told: readonly (readonly [number, Candidate])[], day: number, one: Candidate): boolean =>
  told.every(
    ([at, other]) =>
      other.id !== one.id &&
      (other.consents[0]?.person !== one.consents[0]?.person || day - at >= apart.person) &&
      (other.unit !== one.unit || day - at >= apart.unit),
  );

const taken = (pool: readonly Candidate[], choose: (fitting: readonly Candidate[]) => Candidate | undefined) => {
  const told: [number, Candidate][] = [];
  for (const day of days) {
    const one = choose(pool.filter((candidate) => fits(told, day, candidate)));
    if (one !== undefined) told.push([day, one]);
  }
  return told.map(([, one]) => one);
};

/** Whoever has waited longest and may be told. */
export const firstInFirstOut = (pool: readonly Candidate[]): readonly Candidate[] => {
  const waited = [...pool].sort((a, b) =>
    a.approvedAt === b.approvedAt ? (a.id < b.id ? -1 : 1) : Temporal.Instant.compare(a.approvedAt, b.approvedAt),
  );
  return taken(waited, ([first]) => first);
};

/** Anyone who may be told. */
export const atRandom = (pool: readonly Candidate[], seed: number): readonly Candidate[] => {
  const random = seeded(seed + 500_000);
  return taken(pool, (fitting) => (fitting.length === 0 ? undefined : random.oneOf(fitting)));
};
