import type { Temporal } from 'temporal-polyfill';
import { sameBytes } from '#functions/ground/ledger/put-changed.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { eachOnce, type Reading } from '#functions/publishing/engagement/reading.ts';
import {
  dayKey,
  monthKey,
  partitionOf,
  readingFileOf,
  readingsPrefix,
} from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf, parquetType, readingsIn } from '#functions/publishing/engagement/reading-rows.ts';

const readFile = async (reports: ObjectStore, key: string) => {
  const stored = await reports.get(key);
  return stored === null ? null : { stored, readings: await readingsIn(stored.body) };
};

/** What a file is joined into at a moment; null while its day is not over, or when it is a whole month. */
const targetOf = (key: string, now: Temporal.Instant): string | null => {
  const file = readingFileOf(key);
  if (file === null || file.joins === 'month') return null;
  if (file.partition < partitionOf(now.toString())) return monthKey(file.partition);
  const today = now.toString().slice(0, 10);
  return file.joins === 'hour' && file.day !== null && file.day < today ? dayKey(file.partition, file.day) : null;
};

/**
 * Puts what parts hold into the joined file, reads it back, and only then removes them. A run that dies in between, or meets
 * another, leaves rows twice and none lost; the next one ends what it began.
 */
const join = async (reports: ObjectStore, target: string, parts: readonly string[]): Promise<boolean> => {
  const standing = await readFile(reports, target);
  const read: Reading[] = [...(standing?.readings ?? [])];
  for (const part of parts) read.push(...((await readFile(reports, part))?.readings ?? []));
  const body = parquetOf(eachOnce(read));
  const condition = standing === null ? { ifAbsent: true as const } : { ifMatch: standing.stored.etag };
  if (standing === null || !sameBytes(standing.stored.body, body))
    await reports.put(target, body, { ...condition, contentType: parquetType });
  const written = await reports.get(target);
  const isWhole = written !== null && sameBytes(written.body, body);
  if (isWhole) for (const part of parts) await reports.remove(part);
  return isWhole;
};

/** Joins the files of days that are over, and of months. Nobody is to be writing a batch of theirs. Answers how many files it made. */
export const joinReadings = async (reports: ObjectStore, now: Temporal.Instant): Promise<number> => {
  const keys = (await reports.list(readingsPrefix)).map(({ key }) => key);
  const targets = Map.groupBy(keys, (key) => targetOf(key, now));
  let joined = 0;
  for (const [target, parts] of targets) if (target !== null && (await join(reports, target, parts))) joined += 1;
  return joined;
};
