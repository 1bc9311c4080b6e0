import type { Contestant } from '#test/bench/contestant.ts';
import { play } from '#test/bench/play.ts';
import { type Verdict, verdicts } from '#test/bench/verdict.ts';

export type Tally = {
  readonly name: string;
  readonly publications: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Why a person is asked, and how often. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Seeds of runs that went wrong, to be replayed. */
  readonly wrong: readonly number[];
};

/** Verdicts that may never be given. */
export const wrongVerdicts: readonly Verdict[] = verdicts.filter((one) => one !== 'right' && one !== 'for a person');

export const tally = async (contestant: Contestant, seeds: Iterable<number>): Promise<Tally> => {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const reasons = new Map<string, number>();
  const wrong: number[] = [];
  let publications = 0;
  for (const seed of seeds)
    for (const { verdict, shown, posts } of await play(contestant, seed)) {
      publications += 1;
      counts[verdict] += 1;
      if (wrongVerdicts.includes(verdict)) wrong.push(seed);
      if (verdict !== 'for a person') continue;
      const reason = `${shown.reason ?? 'not said'}, ${posts === 0 ? 'nothing stands' : 'it stands'}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  return { name: contestant.name, publications, counts, reasons, wrong };
};
