import { Temporal } from 'temporal-polyfill';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Reading } from '#functions/publishing/engagement/reading.ts';

/** How many comments a post had when it was last read, and how many of them came lately. Never who wrote or what. */
export type PostComments = {
  readonly story: string;
  readonly comments: number;
  /** Since when there are new ones, and how many; null and 0 where there are none. */
  readonly since: string | null;
  readonly fresh: number;
  readonly publishedAt: string;
};

/** `measured/comments.json` in `reports`, by publication. */
type KeptComments = Readonly<Record<string, PostComments>>;
export const keptCommentsKey = 'measured/comments.json';

/** So long new comments wait for somebody to answer; then they are old. */
const waitsFor = { hours: 7 * 24 } as const;
/** So long after it came out a post is read at all, and some days more. */
const readFor = { hours: 100 * 24 } as const;

const isWithin = (since: string, length: { readonly hours: number }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(since).add(length), now) > 0;

const withReading = (before: PostComments | undefined, reading: Reading, now: Temporal.Instant): PostComments => {
  const { story, comments, publishedAt, measuredAt } = reading;
  const count = comments ?? 0;
  const grown = count - (before?.comments ?? 0);
  const waits = before !== undefined && before.since !== null && isWithin(before.since, waitsFor, now);
  const fresh = Math.max(0, (waits ? before.fresh : 0) + grown);
  const since = grown > 0 ? measuredAt : waits ? before.since : null;
  return { story, comments: count, publishedAt, fresh, since: fresh === 0 ? null : since };
};

/** Notes the comments that a batch has counted; the same again for the same batch. */
export const keepComments = async (
  reports: ObjectStore,
  readings: readonly Reading[],
  now: Temporal.Instant,
): Promise<void> => {
  const counted = readings.filter(
    ({ comments, measuredAt }) => comments !== null && comments >= 0 && measuredAt !== null,
  );
  if (counted.length === 0) return;
  const before = (await readJson<KeptComments>(reports, keptCommentsKey)) ?? {};
  const kept = new Map(Object.entries(before).filter(([, { publishedAt }]) => isWithin(publishedAt, readFor, now)));
  for (const reading of counted)
    kept.set(reading.publication, withReading(kept.get(reading.publication), reading, now));
  const sorted = Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  await reports.put(keptCommentsKey, JSON.stringify(sorted, null, 1), { contentType: 'application/json' });
};

/** The posts under which somebody has written lately, the newest first. */
export const readNewComments = async (
  reports: ObjectStore,
  now: Temporal.Instant,
): Promise<readonly (PostComments & { readonly publication: string; readonly since: string })[]> => {
  const kept = (await readJson<KeptComments>(reports, keptCommentsKey)) ?? {};
  return Object.entries(kept)
    .flatMap(([publication, { since, ...post }]) =>
      since !== null && isWithin(since, waitsFor, now) ? [{ ...post, publication, since }] : [],
    )
    .sort((a, b) => Temporal.Instant.compare(b.since, a.since));
};
