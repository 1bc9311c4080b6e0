import { Temporal } from 'temporal-polyfill';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import {
  type DayPlan,
  dayPlanKey,
  type PlannedPublication,
  plansPrefix,
  utcDay,
} from '#functions/publishing/campaigns/plan.ts';

export const readDayPlan = (deps: Pick<Deps, 'reports'>, day: string): Promise<DayPlan | null> =>
  readJson<DayPlan>(deps.reports, dayPlanKey(day));

export const readAllPlans = (deps: Pick<Deps, 'reports'>): Promise<readonly DayPlan[]> =>
  readAllJson<DayPlan>(deps.reports, plansPrefix);

const inOrder = (a: PlannedPublication, b: PlannedPublication): number =>
  a.instant.localeCompare(b.instant) ||
  a.campaign.localeCompare(b.campaign) ||
  a.channel.localeCompare(b.channel) ||
  (a.story ?? '').localeCompare(b.story ?? '');

/**
 * Writes the plan day by day. What was planned until `from` stays as it was: it has been served, or will be marked missed.
 * A day whose future slots all disappeared is written empty of them. `ends` are instants at which consents end; a day with one
 * of them is written although it has no slot.
 */
export const writeDayPlans = async (
  deps: Pick<Deps, 'reports'>,
  planned: readonly PlannedPublication[],
  from: string,
  ends: readonly string[] = [],
): Promise<number> => {
  const standing = await readAllPlans(deps);
  const isPast = (one: PlannedPublication) => Temporal.Instant.compare(one.instant, from) <= 0;
  const firstDay = utcDay(from);
  const days = new Set([
    ...planned.map((one) => utcDay(one.instant)),
    ...ends.map(utcDay),
    ...standing.map((plan) => plan.day).filter((day) => day >= firstDay),
  ]);
  let written = 0;
  for (const day of [...days].sort()) {
    const kept = standing.find((plan) => plan.day === day)?.planned.filter(isPast) ?? [];
    const own = ends.filter((end) => utcDay(end) === day);
    const plan: DayPlan = {
      day,
      planned: [...kept, ...planned.filter((one) => utcDay(one.instant) === day)].sort(inOrder),
      ...(own.length === 0 ? {} : { ends: own }),
    };
    if (plan.planned.length === 0 && own.length === 0) await deps.reports.remove(dayPlanKey(day));
    else if (await putChanged(deps.reports, dayPlanKey(day), JSON.stringify(plan, null, 1), 'application/json'))
      written += 1;
  }
  return written;
};
