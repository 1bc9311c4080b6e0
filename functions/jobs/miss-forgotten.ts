import { Temporal } from 'temporal-polyfill';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { publicationDueOf } from '#functions/jobs/publication-due-of.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { missNow } from '#functions/publishing/publications/closing/miss.ts';
import { doneKey, readServed, readWork, shelveDone } from '#functions/publishing/publications/ledger/work-markers.ts';

type Needs = Pick<Deps, 'records' | 'reports' | 'bus' | 'clock' | 'writer' | 'log'>;

/** A tick reads the plans of today and yesterday; markers older than that are not its business. */
const tickSight = { hours: 48 };

/** Slots of any earlier day whose time ran out while nothing was running. */
export const missForgotten = async (deps: Needs, now: Temporal.Instant): Promise<ByItself<Outcome>> => {
  const [plans, work, served] = await Promise.all([readAllPlans(deps), readWork(deps), readServed(deps)]);
  const isDone = (key: string) => work.done.has(key) || served.has(key);
  const late = plans
    .flatMap((plan) => plan.planned)
    .flatMap((planned) => publicationDueOf(planned) ?? [])
    .filter((due) => Temporal.Instant.compare(due.latest, now) < 0 && !isDone(doneKey(due.instant, due.publication)));
  const fileOf = ({ publication }: (typeof late)[number]) => `publications/${publication}`;
  const missed = await eachByItself(deps, late, { fileOf }, (due) => missNow(deps, due, 'nobody-served'));
  await shelveDone(deps, work, now.subtract(tickSight));
  return { ...missed, answers: missed.answers.filter((outcome) => outcome !== null) };
};
