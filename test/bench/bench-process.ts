import { givenUser } from '#functions/adapters/approver/given-user.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Machine, Worker } from '#test/bench/machine.ts';
import { pretendClient } from '#test/bench/pretend-client.ts';
import type { PretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import type { RunClock } from '#test/bench/run-clock.ts';
import { memoryAccess } from '#test/builders/core/memory-access.ts';
import { memoryChannel } from '#test/builders/core/memory-channel.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

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

/** What all processes of a run share. */
export type Shared = Pick<Deps, 'content' | 'records' | 'reports' | 'site'> & {
  readonly clock: RunClock;
  readonly machine: Machine;
  readonly linkedIn: PretendLinkedIn;
};

/** Processes of the product one after the other, with a name each: its use cases and its LinkedIn adapter. */
export const benchProcesses = ({ content, records, reports, site, clock, machine, linkedIn }: Shared, who = 'run') => {
  const time: Clock = { now: () => nine.add({ minutes: clock.minute() }), wait: async () => undefined };
  let workers = 0;
  return (bus: Deps['bus']): Deps => {
    workers += 1;
    const name = `${who}-${workers}`;
    const worker = machine.worker(name);
    const settings = {
      baseUrl: 'http://127.0.0.1:1',
      organization: '5515715',
      version: '202609',
      token: async () => 'bench-token',
      clock: time,
    };
    const other = memoryChannel();
    const channel = linkedInChannel(settings, pretendClient(linkedIn, worker));
    return {
      content: storeOf('content', content, worker),
      records: storeOf('records', records, worker),
      reports: storeOf('reports', reports, worker),
      site,
      clock: time,
      bus,
      pictures: renderer,
      channels: {
        linkedin: {
          ...channel,
          send: async (...given) => {
            await worker.nearsCreate();
            return channel.send(...given);
          },
        },
        site: other,
        'job-boards': other,
      },
      engagement: { measure: async () => new Map() },
      access: memoryAccess().access,
      vacancies: { fetch: async () => ({ fetched: false, reason: 'no feeds here' }) },
      jobBoards: { platsbanken: null, teamtailor: null },
      styles: { newsroom: '', site: '' },
      values: lexiconReader(),
      detector: { load: async () => () => null },
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
};
