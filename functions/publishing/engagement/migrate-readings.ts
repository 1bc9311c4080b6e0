import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { measurePrefix } from '#functions/publishing/engagement/measure-markers.ts';
import { type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import { hourKey, loneReadingOf, partitionOf, readingsPrefix } from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf, parquetType } from '#functions/publishing/engagement/reading-rows.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

/** Put before the first file is, so that a run which finds it goes on with the same readings under the same names. */
const claimKey = `${measurePrefix}batches/lone-readings`;
type Claim = { readonly batch: string; readonly keys: readonly string[] };

/** So many at a time: what an old store holds is brought over in some hours, and no run takes long. */
const mostAtOnce = 2_000;

const claim = async (reports: ObjectStore, now: Temporal.Instant): Promise<Claim | null> => {
  const standing = await readJson<Claim>(reports, claimKey);
  if (standing !== null) return standing;
  const lone = (await reports.list(readingsPrefix)).filter(({ key }) => loneReadingOf(key) !== null);
  const keys = lone.slice(0, mostAtOnce).map(({ key }) => key);
  if (keys.length === 0) return null;
  const batch = `${now.toString({ smallestUnit: 'second' }).replaceAll(':', '-').replace('Z', '')}-lone`;
  const put = await reports.put(claimKey, JSON.stringify({ batch, keys }), { ifAbsent: true });
  return put.written ? { batch, keys } : readJson<Claim>(reports, claimKey);
};

/** Null: it is gone, so it was in its file, since none is removed before. */
const readLone = async (reports: ObjectStore, key: string): Promise<Reading | null> => {
  const snapshot = await readJson<Snapshot>(reports, key);
  if (snapshot === null) return null;
  return readingOf(snapshot, await readJson<StoryFacts>(reports, storyFactsKey(snapshot.story)));
};

/**
 * Brings readings that lie by themselves, as earlier versions kept them, into files of their months. Until then readers read both.
 * They are removed when all are in their files. Answers how many it brought over.
 */
export const migrateReadings = async (
  deps: Pick<Deps, 'reports' | 'log'>,
  now: Temporal.Instant,
): Promise<{ readonly moved: number; readonly findings: readonly Finding[] }> => {
  const { reports } = deps;
  const claimed = await claim(reports, now);
  if (claimed === null) return { moved: 0, findings: [] };
  const { batch, keys } = claimed;
  const { answers, findings } = await eachByItself(
    deps,
    keys,
    { fileOf: (key) => key, together: true },
    async (key) => ({ key, reading: await readLone(reports, key) }),
  );
  const readings = answers.flatMap(({ reading }) => reading ?? []);
  if (readings.length === answers.length)
    for (const [partition, own] of Map.groupBy(readings, (one) => partitionOf(one.measuredAt ?? one.dueAt)))
      await reports.put(hourKey(partition, batch), parquetOf(own), { ifAbsent: true, contentType: parquetType });
  await mapConcurrent(answers, ({ key }) => reports.remove(key));
  await reports.remove(claimKey);
  return { moved: readings.length, findings };
};
