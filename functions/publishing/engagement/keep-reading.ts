import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Snapshot, snapshotKey } from '#functions/publishing/engagement/snapshot.ts';

const numbers = ['impressions', 'uniqueImpressions', 'clicks', 'likes', 'comments', 'shares'] as const;

const known = (snapshot: Snapshot): number => numbers.filter((name) => snapshot[name] !== null).length;

/**
 * Keeps a reading of an age. One that is whole is never written over; of two attempts the one that knows more stands, so that a
 * number once read is not lost to a later failure.
 */
export const keepReading = async ({ reports }: Pick<Deps, 'reports'>, reading: Snapshot): Promise<void> => {
  const key = snapshotKey(reading.publication, reading.age);
  const written = await reports.put(key, JSON.stringify(reading), { ifAbsent: true, contentType: 'application/json' });
  if (written.written || reading.measuredAt === null) return;
  const standing = await readJson<Snapshot>(reports, key);
  if (standing === null || standing.unread === null || known(standing) >= known(reading)) return;
  await reports.put(key, JSON.stringify(reading), { contentType: 'application/json' });
};
