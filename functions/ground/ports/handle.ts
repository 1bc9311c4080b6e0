import type { Deps } from '#functions/ground/ports/deps.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';

/** What wakes a function: a schedule's or the bus's envelope, or a batch of them from a queue. */
export type Handle<Needs = Deps> = (deps: Needs, event: unknown) => Promise<JobReport>;
