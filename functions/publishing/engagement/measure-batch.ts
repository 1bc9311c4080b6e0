import type { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type MeasureMarker, measurePrefix, nextMeasure } from '#functions/publishing/engagement/measure-markers.ts';
import type { MeasuredAge } from '#functions/publishing/engagement/measured-age.ts';
import type { Reading } from '#functions/publishing/engagement/reading.ts';
import { hourKey, partitionOf } from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf, parquetType, readingsIn } from '#functions/publishing/engagement/reading-rows.ts';

/** A post whose marker came due, with the ages that are to be read of it. */
export type DueMeasure = {
  readonly key: string;
  readonly marker: MeasureMarker;
  readonly ages: readonly MeasuredAge[];
};

/**
 * What one run set out to read: put before anything is read, and removed when all of it is done. A run that finds it ends it,
 * with what the dead run has written where it came so far. So no attempt is lost and none stands twice.
 */
export type MeasureBatch = { readonly at: string; readonly due: readonly DueMeasure[] };

export const batchesPrefix = `${measurePrefix}batches/`;

/** By its second and by what it reads, since two may begin in one second. */
const nameOf = (batch: MeasureBatch): string =>
  `${batch.at.slice(0, 19).replaceAll(':', '-')}-${sha256(canonicalJson(batch)).slice(0, 8)}`;

const claimKey = (batch: MeasureBatch): string => `${batchesPrefix}${nameOf(batch)}.json`;

const fileKey = (batch: MeasureBatch): string => hourKey(partitionOf(batch.at), nameOf(batch));

export const claimBatch = async (
  reports: ObjectStore,
  now: Temporal.Instant,
  due: readonly DueMeasure[],
): Promise<MeasureBatch> => {
  const batch = { at: now.toString({ smallestUnit: 'second' }), due };
  await reports.put(claimKey(batch), JSON.stringify(batch), { ifAbsent: true, contentType: 'application/json' });
  return batch;
};

/** What an earlier run has written of a batch; null when it did not come so far. */
export const readingsOfBatch = async (
  reports: ObjectStore,
  batch: MeasureBatch,
): Promise<readonly Reading[] | null> => {
  const stored = await reports.get(fileKey(batch));
  return stored === null ? null : readingsIn(stored.body);
};

/** Keeps what was read. Where another run was first, what it kept holds, and is answered. */
export const keepReadings = async (
  reports: ObjectStore,
  batch: MeasureBatch,
  readings: readonly Reading[],
): Promise<readonly Reading[]> => {
  if (readings.length === 0) return readings;
  const put = await reports.put(fileKey(batch), parquetOf(readings), { ifAbsent: true, contentType: parquetType });
  return put.written ? readings : ((await readingsOfBatch(reports, batch)) ?? readings);
};

/** Moves the markers on by what is kept, those that still stand where the batch found them, and drops the claim. */
export const endBatch = async (
  reports: ObjectStore,
  batch: MeasureBatch,
  readings: readonly Reading[],
  now: Temporal.Instant,
): Promise<void> => {
  const latest = new Map(readings.filter(({ measuredAt }) => measuredAt !== null).map((one) => [one.publication, one]));
  const standing = new Set((await reports.list(measurePrefix)).map(({ key }) => key));
  for (const { key, marker } of batch.due) {
    const reading = latest.get(marker.publication);
    if (reading === undefined || !standing.has(key)) continue;
    const next = nextMeasure(marker, reading, now);
    if (next?.key === key && next.marker.tried === marker.tried) continue;
    if (next !== null) await reports.put(next.key, JSON.stringify(next.marker));
    if (next?.key !== key) await reports.remove(key);
  }
  await reports.remove(claimKey(batch));
};
