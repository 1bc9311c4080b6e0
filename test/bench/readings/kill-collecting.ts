import type { Temporal } from 'temporal-polyfill';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { eachOnce, inFileOrder } from '#functions/publishing/engagement/reading.ts';
import {
  agesDue,
  aStore,
  collectAt,
  ends,
  postsOf,
  publish,
  quietRuns,
  runs,
} from '#test/bench/readings/readings-world.ts';
import { seeded } from '#test/bench/seeded.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { mortalProcess } from '#test/builders/core/mortal-process.ts';
import { storedReadings } from '#test/builders/stored-readings.ts';

/**
 * `at-once`: what was killed is run again in the same minute, and the store is then to be that of a twin which nobody disturbed.
 * `next-hour`: only the next run of the schedule makes up for it.
 */
export const ways = ['at-once', 'next-hour'] as const;
export type Way = (typeof ways)[number];

export type Killed = {
  readonly kills: number;
  /** Store operations that a run died at, by what they were. */
  readonly operations: ReadonlySet<string>;
  /** Attempts that stand twice, and ages that came due of which no attempt stands. */
  readonly twice: readonly string[];
  readonly lost: readonly string[];
  /** Runs after which the store was not the twin's. */
  readonly unlike: readonly string[];
};

const kindOf = (key: string): string =>
  [
    ['lone reading', /^engagement\/[^/=]+\/|^engagement\/[^/]*$/],
    ['hour', /\/hour-/],
    ['day', /\/day-/],
    ['month', /\/month\.parquet$/],
    ['claim', /^measuring\/batches\//],
    ['marker', /^measuring\//],
  ]
    .find(([, pattern]) => (pattern as RegExp).test(key))?.[0]
    ?.toString() ?? key.replace(/[^/]*$/, '');

/** The same store; tells what was asked of it when it first failed. */
const watched = (store: ObjectStore) => {
  let failed: string | null = null;
  const watch =
    <Given extends readonly [string, ...unknown[]], Answer>(name: string, call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      try {
        return await call(...given);
      } catch (error) {
        failed ??= `${name} ${kindOf(given[0])}`;
        throw error;
      }
    };
  const { get, put, head, list, remove, tags } = store;
  const reports: ObjectStore = {
    get: watch('get', get),
    put: watch('put', put),
    head: watch('head', head),
    list: watch('list', list),
    remove: watch('remove', remove),
    tags: watch('tags', tags),
  };
  return { reports, failed: () => failed ?? '' };
};

/** What a reader is told, and what is still to be done. A run in the same minute may have asked again for what is open, with the same answer. */
const contents = async (store: ObjectStore): Promise<string> =>
  JSON.stringify([
    inFileOrder(eachOnce(await storedReadings(store))),
    (await store.list(''))
      .filter(({ key }) => !key.startsWith('engagement/month='))
      .map(({ key, etag }) => [key, etag]),
  ]);

const most = <T>(names: readonly T[]): readonly T[] => names.filter((name, at) => names.indexOf(name) !== at);

/** Lives through two days of collecting, killed in almost every run at an operation of the seed's choice, sometimes again in the next. */
export const killCollecting = async (seed: number, way: Way): Promise<Killed> => {
  const { below, chance, oneOf } = seeded(seed + 7_919);
  const posts = postsOf(seed);
  const [twin, store] = [await aStore(seed), await aStore(seed)];
  const operations = new Set<string>();
  const unlike: string[] = [];
  let kills = 0;
  /** Answers whether it lived through. */
  const run = async (now: Temporal.Instant, atOperation: number): Promise<boolean> => {
    const process = mortalProcess({ atOperation, when: oneOf(['before', 'after']) });
    const { reports, failed } = watched(process.mortal(store));
    const fault = await collectAt(reports, now).then(
      () => null,
      (error: unknown) => error,
    );
    if (process.alive()) {
      if (fault !== null) throw fault;
      return true;
    }
    kills += 1;
    operations.add(failed());
    return false;
  };
  for (const now of runs) {
    const counted = countingStore(twin);
    await publish(twin, posts, now);
    await publish(store, posts, now);
    await collectAt(counted.store, now);
    const lived = await run(now, 1 + below(counted.requests()));
    if (way === 'next-hour' || lived) continue;
    for (let again = 0; again < 3 && chance(0.3); again += 1) await run(now, 1 + below(counted.requests()));
    await run(now, Number.POSITIVE_INFINITY);
    if ((await contents(store)) !== (await contents(twin))) unlike.push(`seed ${seed} at ${now}`);
  }
  for (const now of quietRuns) await run(now, Number.POSITIVE_INFINITY);
  const rows = (await storedReadings(store)).map((row) => ({ ...row, due: `${row.publication} ${row.age}` }));
  const known = new Set(rows.map(({ due }) => due));
  return {
    kills,
    operations,
    twice: most(rows.map(({ due, measuredAt }) => `${due} ${measuredAt}`)),
    lost: agesDue(seed, ends).filter((due) => !known.has(due)),
    unlike,
  };
};

export const tallyKills = async (seeds: Iterable<number>): Promise<Killed> => {
  const all: Killed[] = [];
  for (const seed of seeds) for (const way of ways) all.push(await killCollecting(seed, way));
  return {
    kills: all.reduce((sum, { kills }) => sum + kills, 0),
    operations: new Set(all.flatMap(({ operations }) => [...operations])),
    twice: all.flatMap(({ twice }) => twice),
    lost: all.flatMap(({ lost }) => lost),
    unlike: all.flatMap(({ unlike }) => unlike),
  };
};
