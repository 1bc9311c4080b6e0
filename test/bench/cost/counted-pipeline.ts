import { randomUUID } from 'node:crypto';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { EventName } from '#functions/ground/events/catalogue.ts';
import { type Envelope, scheduleSource } from '#functions/ground/events/envelope.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type JobReport, joinReports } from '#functions/ground/run-report/job-report.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import { depsOf } from '#functions/wiring/adapters-of.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';
import type { Local } from '#functions/wiring/local.ts';
import { type Counts, countedBus, countedStore, minus, noCounts } from '#test/bench/counted.ts';

/** What one function did in all its runs. */
export type Work = { wakes: number; milliseconds: number; messages: number; counts: Counts };

export type CountedPipeline = {
  readonly local: Local;
  readonly work: ReadonlyMap<HandlerName, Work>;
  /** Where a store's bytes are, to sum them up in the end. */
  readonly stores: Readonly<Record<'content' | 'records' | 'reports' | 'site', ObjectStore>>;
};

export type CountedPlace = {
  readonly settings: Environment;
  readonly clock: Clock;
  readonly linkedin: string;
  readonly open: (address: string) => ObjectStore;
};

const envelopeAt = (clock: Clock): Envelope => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled',
  source: scheduleSource,
  account: '000000000000',
  time: clock.now().toString({ smallestUnit: 'second' }),
  region: 'local',
  resources: [],
  detail: {},
});

/** The functions on counted stores and a counted bus; what each of them does is booked on it. */
export const countedPipeline = async ({ settings, clock, linkedin, open }: CountedPlace): Promise<CountedPipeline> => {
  const counts = noCounts();
  const queue = inProcessBus(clock);
  const deps: Deps = depsOf(settings, {
    clock,
    log: quietLog,
    linkedin: await linkedInOf(settings, clock, linkedin),
    bus: countedBus(queue.bus, counts),
    writer: 'cost',
    user: 'cost',
    links: { site: null, sandbox: null, platsbanken: null },
    jobBoards: { platsbanken: null, teamtailor: null },
    open: (address) => countedStore(open(address), counts),
  });
  const work = new Map<HandlerName, Work>();
  const book = async (handler: HandlerName, messages: number, event: unknown): Promise<JobReport> => {
    const booked = work.get(handler) ?? { wakes: 0, milliseconds: 0, messages: 0, counts: noCounts() };
    const before = { ...counts };
    const began = performance.now();
    const report = await handlers[handler](deps, event);
    booked.milliseconds += performance.now() - began;
    booked.wakes += 1;
    booked.messages += messages;
    const used = minus(counts, before);
    for (const name of Object.keys(used) as (keyof Counts)[]) booked.counts[name] += used[name];
    work.set(handler, booked);
    return report;
  };
  const deliver = async (envelope: Envelope, reports: JobReport[]): Promise<void> => {
    for (const { handler, events, queue: isQueued } of subscriptions) {
      if (!events.includes(envelope['detail-type'] as EventName)) continue;
      const record = { Records: [{ messageId: envelope.id, body: JSON.stringify(envelope) }] };
      reports.push(await book(handler, isQueued ? 1 : 0, isQueued ? record : envelope));
    }
  };
  const wake = async (handler: HandlerName): Promise<JobReport> => {
    const reports = [await book(handler, 0, envelopeAt(clock))];
    await queue.drain((envelope) => deliver(envelope, reports));
    return joinReports(reports);
  };
  const { content, records, reports, site } = deps;
  return { local: { deps, wake }, work, stores: { content, records, reports, site } };
};
