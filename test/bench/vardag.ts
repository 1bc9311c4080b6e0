import { givenUser } from '#functions/adapters/approver/given-user.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { dayPlanKey, utcDay } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import type { OpenMarker } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { type BenchStories, benchStories } from '#test/bench/bench-stories.ts';
import type { Arena, Contestant } from '#test/bench/contestant.ts';
import type { Worker } from '#test/bench/machine.ts';
import { pretendClient } from '#test/bench/pretend-client.ts';
import type { Shown } from '#test/bench/verdict.ts';
import { memoryAccess } from '#test/builders/core/memory-access.ts';
import { memoryChannel } from '#test/builders/core/memory-channel.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

type Due = DetailOf<'PublicationDue'>;

const mostPublications = 4;
let made: Promise<BenchStories> | null = null;
const stories = (): Promise<BenchStories> => {
  made ??= benchStories(mostPublications);
  return made;
};

const storeOf = (name: string, store: ObjectStore, worker: Worker): ObjectStore => ({
  get: (key) => worker.step('read', `${name} get ${key}`, () => store.get(key)),
  head: (key) => worker.step('read', `${name} head ${key}`, () => store.head(key)),
  list: (prefix) => worker.step('read', `${name} list ${prefix}`, () => store.list(prefix)),
  tags: (key) => worker.step('read', `${name} tags ${key}`, () => store.tags(key)),
  put: (key, body, options) => worker.step('write', `${name} put ${key}`, () => store.put(key, body, options)),
  remove: (key) => worker.step('write', `${name} remove ${key}`, () => store.remove(key)),
});

/** Pictures are made elsewhere; here they only have bytes. */
const renderer: Deps['pictures'] = {
  version: 'bench',
  inspect: async () => ({ format: 'jpeg', width: 1200, height: 800, frames: 1 }),
  render: async (bytes, variants) =>
    variants.map(({ name }) => ({
      variant: name,
      bytes,
      contentType: 'image/jpeg',
      width: 1200,
      height: 800,
      window: { left: 0, top: 0, width: 1, height: 1 },
    })),
  draw: async () => ({ problem: 'unsupported', detail: { sv: 'Inget ritas här.', en: 'Nothing is drawn here.' } }),
};

const readAllMarkers = async (reports: ObjectStore): Promise<readonly (OpenMarker | null)[]> => {
  const heads = await reports.list('work/open/');
  return Promise.all(heads.map(({ key }) => readJson<OpenMarker>(reports, key)));
};

const minuteOf = (marker: OpenMarker | null): number =>
  marker === null || marker.notBefore === null
    ? 0
    : Math.ceil((Date.parse(marker.notBefore) - nine.epochMilliseconds) / 60_000);

const shownOf = async (records: ObjectStore, publication: string): Promise<Shown> => {
  const state = stateOf(await readChain<PublicationEntry>(records, publicationPrefix(publication)));
  const { kind, externalId, last } = state;
  const reason = last !== null && 'reason' in last ? last.reason : null;
  if (kind === 'published') return { state: 'published', externalId, reason };
  if (kind === 'refused' || kind === 'missed') return { state: 'failed', externalId, reason };
  return { state: needsPerson(state) ? 'person' : 'open', externalId, reason };
};

/** The product itself: its tick, its use case and its LinkedIn adapter, with stores in memory. */
export const vardag: Contestant = {
  name: 'Vardag',
  start: async ({ plan, clock, machine, linkedIn }: Arena) => {
    const { content, approvals, planned, commentaries } = await stories();
    const [records, reports, site] = [memoryStore(), memoryStore(), memoryStore()];
    for (const { key, body } of approvals) await records.put(key, body);
    const due = Array.from({ length: plan.publications }, (_, n) => (plan.seed + n) % mostPublications).sort();
    const day = utcDay(nine.toString());
    const today = { day, planned: due.flatMap((n) => planned[n] ?? []) };
    await reports.put(dayPlanKey(day), JSON.stringify(today));
    const time: Clock = { now: () => nine.add({ minutes: clock.minute() }), wait: async () => undefined };
    let workers = 0;
    const process = (bus: Deps['bus']): Deps => {
      workers += 1;
      const name = `run-${workers}`;
      const worker = machine.worker(name);
      const settings = {
        baseUrl: 'http://127.0.0.1:1',
        organization: '5515715',
        version: '202609',
        token: async () => 'bench-token',
        clock: time,
      };
      const other = memoryChannel();
      return {
        content: storeOf('content', content, worker),
        records: storeOf('records', records, worker),
        reports: storeOf('reports', reports, worker),
        site,
        clock: time,
        bus,
        pictures: renderer,
        channels: {
          linkedin: linkedInChannel(settings, pretendClient(linkedIn, worker)),
          site: other,
          'job-boards': other,
        },
        engagement: { measure: async () => new Map() },
        access: memoryAccess().access,
        vacancies: { fetch: async () => ({ fetched: false, reason: 'no feeds here' }) },
        jobBoards: { platsbanken: null, teamtailor: null },
        styles: { newsroom: '', site: '' },
        detector: { detect: () => null },
        log: quietLog,
        writer: name,
        user: 'eva.k',
        approver: givenUser('eva.k'),
        language: 'sv',
        links: { site: null, sandbox: null, platsbanken: null },
        mailer: outboxMailer({ reports }),
        traffic: memoryStore(),
        newsroomAddress: null,
      } as Deps;
    };
    let deliveries = 0;
    /** The queue may hand a message to two workers at once. A run that fails is taken up by a later tick. */
    const deliver = (detail: Due): void => {
      const copies = plan.workers[deliveries % plan.workers.length] ?? 1;
      deliveries += 1;
      for (let copy = 0; copy < copies; copy += 1)
        void servePublication(process({ publish: async () => undefined }), detail).catch(() => undefined);
    };
    return {
      tick: async () => {
        const publish: Deps['bus']['publish'] = async (events) => {
          for (const event of events) if (event.name === 'PublicationDue') deliver(event.detail);
        };
        // Not waited for: the tick itself may be the one that stalls.
        void startDue(process({ publish })).catch(() => undefined);
      },
      nextAt: async () => {
        const open = await readAllMarkers(reports);
        const done = await reports.list('work/done/');
        return done.length + open.length < due.length ? clock.minute() : Math.min(...open.map(minuteOf));
      },
      shown: () =>
        Promise.all(
          due.map(async (n) => ({
            commentary: commentaries[n] ?? '',
            shown: await shownOf(records, planned[n]?.publication ?? ''),
          })),
        ),
    };
  },
};
