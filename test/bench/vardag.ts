import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { dayPlanKey, utcDay } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import type { OpenMarker } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { benchProcesses } from '#test/bench/bench-process.ts';
import { type BenchStories, benchStories } from '#test/bench/bench-stories.ts';
import type { Arena, Contestant } from '#test/bench/contestant.ts';
import type { Shown } from '#test/bench/verdict.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

type Due = DetailOf<'PublicationDue'>;

const mostPublications = 4;
let made: Promise<BenchStories> | null = null;
const stories = (): Promise<BenchStories> => {
  made ??= benchStories(mostPublications);
  return made;
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
    const process = benchProcesses({ content, records, reports, site, clock, machine, linkedIn });
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
