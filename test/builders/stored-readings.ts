import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import { hourKey, partitionOf, readingFileOf, readingsPrefix } from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf, readingsIn } from '#functions/publishing/engagement/reading-rows.ts';
import { type Snapshot, snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

/** Keeps attempts as the pipeline does, in one file a month. */
export const keepSnapshots = async (reports: ObjectStore, snapshots: readonly Snapshot[]): Promise<void> => {
  const batch = `2026-01-01T00-00-00Z-${sha256(JSON.stringify(snapshots)).slice(0, 8)}`;
  const facts = async ({ story }: Snapshot) => readJson<StoryFacts>(reports, storyFactsKey(story));
  const readings = await Promise.all(snapshots.map(async (one) => readingOf(one, await facts(one))));
  for (const [partition, own] of Map.groupBy(readings, (one) => partitionOf(one.measuredAt ?? one.dueAt)))
    await reports.put(hourKey(partition, batch), parquetOf(own));
};

/** Whether what a digest names as a source stands: an object, or a reading in a file of its month. */
export const sourceStands = async (reports: ObjectStore, source: string): Promise<boolean> => {
  const rows = source.includes('#') ? await storedReadings(reports) : [];
  return rows.some((row) => snapshotName(row) === source) || (await reports.head(source)) !== null;
};

/** Every row of every file, also those that stand twice, by when they were due and read. */
export const storedReadings = async (reports: ObjectStore): Promise<readonly Reading[]> => {
  const rows: Reading[] = [];
  for (const { key } of await reports.list(readingsPrefix)) {
    const stored = readingFileOf(key) === null ? null : await reports.get(key);
    if (stored !== null) rows.push(...(await readingsIn(stored.body)));
  }
  const order = ({ dueAt, measuredAt }: Reading) => `${dueAt} ${measuredAt ?? ''}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
