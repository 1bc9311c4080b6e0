import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { readDayPlan } from '#functions/publishing/campaigns/day-plans.ts';
import { utcDay } from '#functions/publishing/campaigns/plan.ts';
import { wakesBy } from '#functions/publishing/publications/ledger/wake-markers.ts';
import { readWork } from '#functions/publishing/publications/ledger/work-markers.ts';
import { type HandlerName, type Schedule, subscriptions } from '#functions/subscriptions.ts';
import type { Local } from '#functions/wiring/local.ts';

/** Something that people do at an instant of a simulation: pause, change a file, withdraw. */
export type Incident = { readonly at: Temporal.Instant; readonly run: () => Promise<void> };

export type Simulation = {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** The employer's zone, in which cron schedules run. */
  readonly timeZone: string;
  readonly setNow: (now: Temporal.Instant) => void;
  readonly incidents?: readonly Incident[];
  readonly onHour?: (now: Temporal.Instant) => void;
  readonly onReport?: (handler: HandlerName, now: Temporal.Instant, report: JobReport) => void;
};

/** EventBridge Scheduler's six fields as the five that cron libraries read: no year, and `*` for `?`. */
const fiveFields = (expression: string): string => expression.split(' ').slice(0, 5).join(' ').replaceAll('?', '*');

/** When a schedule comes within the hour that begins so. */
const isDue = (schedule: Schedule, hour: Temporal.Instant, timeZone: string): readonly Temporal.Instant[] => {
  if ('rate' in schedule) return schedule.rate === 'hour' ? [hour] : [];
  const from = new Date(hour.epochMilliseconds - 1);
  const found = new Cron(fiveFields(schedule.cron), { timezone: timeZone }).nextRun(from);
  if (found === null || found.getTime() >= hour.epochMilliseconds + 3_600_000) return [];
  return [Temporal.Instant.fromEpochMilliseconds(found.getTime())];
};

export type Turn = { readonly at: Temporal.Instant; readonly handler: HandlerName };

/** What the schedules wake within the hour that begins so, in order. */
export const turnsOf = (hour: Temporal.Instant, timeZone: string): readonly Turn[] =>
  subscriptions
    .flatMap(({ handler, schedules }) =>
      schedules.flatMap((schedule) => isDue(schedule, hour, timeZone).map((at) => ({ at, handler }))),
    )
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));

const minuteOf = (instant: Temporal.Instant, hour: Temporal.Instant): number =>
  Math.floor((instant.epochMilliseconds - hour.epochMilliseconds) / 60_000);

/** Minutes of the hour at which a planned slot comes or a consent ends. At any other the tick does nothing unless work is open. */
const slotMinutes = async (local: Local, hour: Temporal.Instant): Promise<ReadonlySet<number>> => {
  const plan = await readDayPlan(local.deps, utcDay(hour.toString()));
  const instants = [...(plan?.planned ?? []).map((one) => one.instant), ...(plan?.ends ?? [])];
  const minutes = instants.map((instant) => minuteOf(Temporal.Instant.from(instant), hour));
  return new Set(minutes.filter((minute) => minute >= 0 && minute < 60));
};

/**
 * Runs every schedule from `from` until `until`, which is not included. Ticks at minutes with nothing planned and nothing open are left out:
 * such a tick reads three objects and does nothing, which a test of `start-due` proves.
 */
export const simulate = async (local: Local, simulation: Simulation): Promise<void> => {
  const { timeZone, until, setNow } = simulation;
  const wake = async (handler: HandlerName, at: Temporal.Instant): Promise<void> => {
    setNow(at);
    const report = await local.wake(handler);
    simulation.onReport?.(handler, at, report);
  };
  const incidents = [...(simulation.incidents ?? [])].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  const happen = async (now: Temporal.Instant): Promise<void> => {
    while (incidents[0] !== undefined && Temporal.Instant.compare(incidents[0].at, now) <= 0) {
      setNow(now);
      await incidents.shift()?.run();
    }
  };
  const { from } = simulation;
  const firstHour = from.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  for (let hour = firstHour; Temporal.Instant.compare(hour, until) < 0; hour = hour.add({ hours: 1 })) {
    simulation.onHour?.(hour);
    const turns = turnsOf(hour, timeZone);
    let slots = await slotMinutes(local, hour);
    let work = await readWork(local.deps);
    for (let minute = 0; minute < 60; minute += 1) {
      const now = hour.add({ minutes: minute });
      if (Temporal.Instant.compare(now, from) < 0) continue;
      if (Temporal.Instant.compare(now, until) >= 0) break;
      await happen(now);
      for (const turn of turns.filter((one) => minuteOf(one.at, hour) === minute)) {
        await wake(turn.handler, now);
        slots = await slotMinutes(local, hour);
        work = await readWork(local.deps);
      }
      if (minute > 0 && !slots.has(minute) && work.open.size === 0 && !wakesBy(work.keys, now)) continue;
      await wake('start-due', now);
      work = await readWork(local.deps);
    }
  }
};
