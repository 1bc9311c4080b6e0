import { type JobVerdict, jobVerdicts, playJobs } from '#test/bench/jobs/play-jobs.ts';

export type JobTally = {
  readonly counts: Readonly<Record<JobVerdict, number>>;
  /** Why a person is asked, and how often. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Seeds of runs that went wrong, to be replayed. */
  readonly wrong: readonly number[];
};

export const tallyJobs = async (seeds: Iterable<number>): Promise<JobTally> => {
  const counts = Object.fromEntries(jobVerdicts.map((verdict) => [verdict, 0])) as Record<JobVerdict, number>;
  const reasons = new Map<string, number>();
  const wrong: number[] = [];
  for (const seed of seeds) {
    const { verdict, reason } = await playJobs(seed);
    counts[verdict] += 1;
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (verdict !== 'right' && verdict !== 'for a person') wrong.push(seed);
  }
  return { counts, reasons, wrong };
};
