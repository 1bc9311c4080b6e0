import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { countedStore, noCounts, requestsIn } from '#test/bench/counted.ts';

/** Where each object's bytes begin in the file of bodies. */
export type KeptStore = readonly (ObjectHead & { readonly from: number })[];
export type KeptWorld = Readonly<Record<'content' | 'records' | 'reports', KeptStore>>;

export type ScaleRun = {
  /** Without those of consents, which are one a file: what a person permits is never read from a copy. */
  readonly requests: number;
  readonly consents: number;
  /** Processor time, in seconds. */
  readonly seconds: number;
  /** The most memory that the process took, its program and Node among it. MiB. */
  readonly peak: number;
};

/** Objects that are read from a file when they are asked for, as S3's are from elsewhere; what is written stays in memory. */
const fileStore = (file: number, kept: KeptStore): ObjectStore => {
  const written = memoryStore();
  const byKey = new Map(kept.map((one) => [one.key, one]));
  return {
    ...written,
    get: async (key) => {
      const one = byKey.get(key);
      if (one === undefined) return written.get(key);
      const body = new Uint8Array(one.size);
      readSync(file, body, 0, one.size, one.from);
      return { key, etag: one.etag, body };
    },
    list: async (prefix) => kept.filter(({ key }) => key.startsWith(prefix)),
  };
};

/** Writes one digest of a month as a run of the function would; prints what it took. */
const [, , bodies = '', heads = '', period = '', now = ''] = process.argv;
const world: KeptWorld = JSON.parse(readFileSync(heads, 'utf8'));
const file = openSync(bodies, 'r');
const counts = noCounts();
const ofConsents = noCounts();
const counted = (name: keyof KeptWorld): ObjectStore => {
  const store = fileStore(file, world[name]);
  const [others, consents] = [countedStore(store, counts), countedStore(store, ofConsents)];
  return { ...others, get: (key) => (key.startsWith('consents/') ? consents : others).get(key) };
};
const began = process.cpuUsage();
const { notes } = await writeDigest(
  {
    content: counted('content'),
    records: counted('records'),
    reports: counted('reports'),
    clock: fixedClock(Temporal.Instant.from(now)),
    bus: { publish: async () => undefined },
    language: 'sv',
    log: quietLog,
    newsroomAddress: null,
  },
  period,
);
const { user, system } = process.cpuUsage(began);
closeSync(file);
if (!notes.some((note) => note.endsWith('written'))) throw new Error(notes.join('; '));
const run: ScaleRun = {
  requests: requestsIn(counts),
  consents: requestsIn(ofConsents),
  seconds: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS / 1_024,
};
process.stdout.write(JSON.stringify(run));
