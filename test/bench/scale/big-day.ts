import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Deps, PublishingDeps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { dayPlanKey, type PlannedPublication, utcDay } from '#functions/publishing/campaigns/plan.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import { type Counts, countedStore, minus, noCounts, requestsIn } from '#test/bench/counted.ts';
import { leanStore } from '#test/bench/scale/lean-store.ts';
import { storyName, virtualPool } from '#test/bench/scale/virtual-pool.ts';

type Due = DetailOf<'PublicationDue'>;

const day = Temporal.Instant.from('2026-11-24T00:00:00Z');

/** LinkedIn as a function that says yes; what is counted are the stores. */
const quickChannel = (): { readonly channel: Channel; readonly sends: () => number } => {
  let sends = 0;
  const channel: Channel = {
    name: 'linkedin',
    repeatable: false,
    prepare: async () => ({ outcome: 'prepared', prepared: { pictures: [] } }),
    send: async () => {
      sends += 1;
      return { outcome: 'published', externalId: `urn:li:share:${sends}`, url: null };
    },
    look: async () => ({ outcome: 'absent' }),
    shows: async () => ({ outcome: 'absent', url: null }),
    edit: async () => ({ outcome: 'edited', isRead: true }),
    read: async () => 'present',
    remove: async () => ({ outcome: 'removed' }),
  };
  return { channel, sends: () => sends };
};

const plannedAt = (n: number, count: number): PlannedPublication => {
  const story = storyName(n);
  const campaign = 'hosten';
  // Through the working day, a slot each minute: 07:00 to 16:00 UTC.
  const instant = day.add({ hours: 7, minutes: Math.floor((n / count) * 540) });
  const local = instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    campaign,
    story,
    channel: 'linkedin',
    publication: publicationId({ campaign, story, channel: 'linkedin', vacancy: null }),
    pair: null,
    slot: `${local}[Europe/Stockholm]`,
    instant: instant.toString(),
    latest: instant.add({ hours: 2 }).toString(),
    reason: { sv: 'Värdet delaktighet har visats minst.', en: 'The value participation was shown least.' },
    runnersUp: [storyName(n + 1), storyName(n + 2)],
  };
};

export type BigDay = {
  readonly stories: number;
  readonly publications: number;
  /** What one publication cost the stores, ticks left out. */
  readonly each: Counts;
  readonly posts: number;
  /** A tick before the first slot, and one after the last. */
  readonly idle: { readonly before: Counts; readonly after: Counts };
  /** All ticks of the day that woke with something due. */
  readonly ticks: Counts & { readonly milliseconds: readonly number[] };
  readonly planBytes: number;
};

/** Runs a day of publications through the real tick and the real publisher, a tick each minute in which a slot comes. */
export const bigDay = async (stories: number, publications: number): Promise<BigDay> => {
  const counts = noCounts();
  const pool = virtualPool(stories);
  const { clock, set } = simulatedClock(day);
  const { channel, sends } = quickChannel();
  const asked: Due[] = [];
  const counted = (virtual?: Parameters<typeof leanStore>[0]) => countedStore(leanStore(virtual), counts);
  const unused = (name: string) => new Proxy({}, { get: () => () => Promise.reject(new Error(`${name} is not here`)) });
  const reports = leanStore();
  const deps: PublishingDeps & Pick<Deps, 'styles'> = {
    styles: { newsroom: '', site: '' },
    content: counted(pool.content),
    records: counted(pool.records),
    reports: countedStore(reports, counts),
    site: counted(),
    clock,
    bus: {
      publish: async (events) => {
        counts.events += events.length;
        for (const event of events) if (event.name === 'PublicationDue') asked.push(event.detail);
      },
    },
    channels: { linkedin: channel, site: channel, 'job-boards': channel },
    pictures: unused('a picture') as PublishingDeps['pictures'],
    log: quietLog,
    writer: 'bench',
    user: 'bench',
    links: { site: null, sandbox: null, platsbanken: null },
    newsroomAddress: null,
    language: 'sv',
  };
  const planned = Array.from({ length: publications }, (_, n) => plannedAt(n, publications));
  const text = JSON.stringify({ day: utcDay(day.toString()), planned }, null, 1);
  await reports.put(dayPlanKey(utcDay(day.toString())), text);

  const tick = async (): Promise<Counts> => {
    const before = { ...counts };
    await startDue(deps);
    return minus(counts, before);
  };
  const add = (into: Counts, more: Counts): void => {
    for (const name of Object.keys(more) as (keyof Counts)[]) into[name] += more[name];
  };
  const each = noCounts();
  const ticks = noCounts();
  const milliseconds: number[] = [];
  set(day.add({ hours: 1 }));
  const before = await tick();
  const byInstant = Map.groupBy(planned.keys(), (n) => planned[n]?.instant ?? '');
  for (const [instant, indexes] of byInstant) {
    set(Temporal.Instant.from(instant));
    const began = performance.now();
    add(ticks, await tick());
    milliseconds.push(performance.now() - began);
    for (const n of indexes) await pool.approve(n);
    const start = { ...counts };
    for (const due of asked.splice(0)) await servePublication(deps, due);
    add(each, minus(counts, start));
    for (const n of indexes) pool.forget(n);
  }
  set(day.add({ hours: 20 }));
  const after = await tick();
  return {
    stories,
    publications,
    each,
    posts: sends(),
    idle: { before, after },
    ticks: { ...ticks, milliseconds },
    planBytes: text.length,
  };
};

export const requestsEach = ({ each, publications }: BigDay): number => requestsIn(each) / publications;
