import { type AdVerdict, adVerdicts, playAds } from '#test/bench/ads/play-ads.ts';

export type AdTally = {
  readonly counts: Readonly<Record<AdVerdict, number>>;
  /** Why a person is asked, and how often. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Seeds of runs that went wrong, to be replayed. */
  readonly wrong: readonly number[];
};

export const tallyAds = async (seeds: Iterable<number>): Promise<AdTally> => {
  const counts = Object.fromEntries(adVerdicts.map((verdict) => [verdict, 0])) as Record<AdVerdict, number>;
  const reasons = new Map<string, number>();
  const wrong: number[] = [];
  for (const seed of seeds) {
    const { verdict, reason } = await playAds(seed);
    counts[verdict] += 1;
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (verdict !== 'right' && verdict !== 'for a person') wrong.push(seed);
  }
  return { counts, reasons, wrong };
};
