import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Temporal } from 'temporal-polyfill';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { cachingStore } from '#functions/adapters/object-store/caching-store.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import type { EventName } from '#functions/ground/events/catalogue.ts';
import { type Envelope, scheduleSource } from '#functions/ground/events/envelope.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Handle } from '#functions/ground/ports/handle.ts';
import type { Log } from '#functions/ground/ports/log.ts';
import { type JobReport, joinReports } from '#functions/ground/run-report/job-report.ts';
import { type OpenMarker, openKey, readWork } from '#functions/publishing/publications/ledger/work-markers.ts';
import { type HandlerName, type Subscription, subscriptions } from '#functions/subscriptions.ts';
import { depsOf } from '#functions/wiring/adapters-of.ts';
import { ensureAssets } from '#functions/wiring/assets.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';
import { platsbankenOf } from '#functions/wiring/platsbanken-of.ts';
import { staysHere } from '#functions/wiring/stays-here.ts';
import { teamtailorOf } from '#functions/wiring/teamtailor-of.ts';

/** The pipeline in this process: the same functions, woken with the same envelopes, with the bus drained before a job ends. */
export type Local = {
  readonly deps: Deps;
  /** Wakes one function as its schedule would, then delivers every event that follows, and theirs. */
  readonly wake: (handler: HandlerName) => Promise<JobReport>;
};

const scheduled = (now: Temporal.Instant): Envelope => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled',
  source: scheduleSource,
  account: '000000000000',
  time: now.toString({ smallestUnit: 'second' }),
  region: 'local',
  resources: [],
  detail: {},
});

/** What a queue would hand over: a batch of one. */
const asBatch = (envelope: Envelope) => ({ Records: [{ messageId: envelope.id, body: JSON.stringify(envelope) }] });

/** What would wait in the queue: publications that were asked for and are not settled. */
const openWork = async (deps: Deps): Promise<readonly DetailOf<'PublicationDue'>[]> => {
  const { open } = await readWork(deps);
  const markers = await Promise.all(
    [...open].map((publication) => readJson<OpenMarker>(deps.reports, openKey(publication))),
  );
  return markers.flatMap((marker) => marker?.due ?? []);
};

const listens = (row: Subscription, envelope: Envelope): boolean =>
  row.events.includes(envelope['detail-type'] as EventName);

/** Every function by its name; handed in, since the functions stand above this room. */
type Functions = Readonly<Record<HandlerName, Handle>>;

export type LocalContext = {
  readonly functions: Functions;
  readonly clock: Clock;
  readonly log: Log;
  /** The address of an embedded sandbox, when one stands in for LinkedIn. */
  readonly linkedInAddress: string | null;
  /** The same for Platsbanken. */
  readonly platsbankenAddress?: string | null;
  /** Who moves folders by hand where nobody else is named; left out: the system's user. */
  readonly user?: string;
  /** True when no other process writes to the stores meanwhile, so that what was read may be remembered. */
  readonly alone?: boolean;
};

export const localPipeline = async (
  settings: Environment,
  {
    functions,
    clock,
    log,
    linkedInAddress,
    platsbankenAddress = null,
    user = userInfo().username,
    alone = false,
  }: LocalContext,
): Promise<Local> => {
  const queue = inProcessBus(clock);
  const linkedin = await linkedInOf(settings, clock, linkedInAddress);
  const deps = depsOf(settings, {
    clock,
    log,
    linkedin,
    jobBoards: {
      platsbanken: await platsbankenOf(settings, clock, {
        sandbox: platsbankenAddress,
        staysHere: staysHere(settings),
      }),
      teamtailor: await teamtailorOf(settings, clock),
    },
    bus: queue.bus,
    writer: `local/${randomUUID()}`,
    user,
    links: { site: 'site/', sandbox: 'sandbox/', platsbanken: platsbankenAddress === null ? null : 'platsbanken/' },
    ...(alone ? { open: (address: string) => cachingStore(openStore(address)) } : {}),
  });
  // On S3 who looks may have no right to write, or to see the site: there the font waits for a run.
  const fontLater = [settings.stores.reports, settings.stores.site].some((store) => store.startsWith('s3://'));
  let font = fontLater ? null : ensureAssets(deps);
  await font;
  const deliver = async (envelope: Envelope, reports: JobReport[]): Promise<void> => {
    for (const row of subscriptions.filter((one) => listens(one, envelope)))
      reports.push(await functions[row.handler](deps, row.queue ? asBatch(envelope) : envelope));
  };
  const wake = async (name: HandlerName): Promise<JobReport> => {
    font ??= ensureAssets(deps);
    await font;
    const row = subscriptions.find((one) => one.handler === name);
    const reports: JobReport[] = [];
    if (row?.queue === true)
      await deps.bus.publish((await openWork(deps)).map((detail) => ({ name: 'PublicationDue', detail })));
    else reports.push(await functions[name](deps, scheduled(clock.now())));
    await queue.drain((envelope) => deliver(envelope, reports));
    return joinReports(reports);
  };
  return { deps, wake };
};
