import { Temporal } from 'temporal-polyfill';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { asJson } from '#functions/ground/ledger/read-json.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';
import { eachOnce, type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import {
  loneReadingOf,
  partitionOf,
  readingFileOf,
  readingsPrefix,
} from '#functions/publishing/engagement/reading-key.ts';
import { readingsIn } from '#functions/publishing/engagement/reading-rows.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

export type AskedReadings = {
  /** Readings of batches before its month are left out. */
  readonly from: Temporal.Instant;
  readonly publications: ReadonlySet<string>;
};

/** How often a list is made anew where a file was joined into another between the list and its reading. */
const tries = 4;

/** Bytes. A larger file is read anew each time, and only what is asked for is kept of it: a month of ten thousand posts a year has 7,000 rows. */
const large = 100_000;

const readOne = async (
  reports: ObjectStore,
  head: ObjectHead,
  { publications }: AskedReadings,
): Promise<readonly Reading[] | null> => {
  if (head.size > large) {
    const stored = await reports.get(head.key);
    return stored === null ? null : readingsIn(stored.body, publications);
  }
  if (loneReadingOf(head.key) === null) return readListed(reports, head, (_, body) => readingsIn(body));
  const lone = await readListed(reports, head, asJson);
  return lone === null ? null : [readingOf(lone as Snapshot, null)];
};

/** The files of months that are asked for, and what still lies by itself of the publications. */
const isAsked =
  ({ from, publications }: AskedReadings) =>
  ({ key }: ObjectHead): boolean => {
    const lone = loneReadingOf(key);
    if (lone !== null) return publications.has(lone.publication);
    const file = readingFileOf(key);
    return file !== null && file.partition >= partitionOf(from.toString());
  };

/** What was read of publications, attempt by attempt, in no order. */
export const readReadings = async (reports: ObjectStore, asked: AskedReadings): Promise<readonly Reading[]> => {
  if (asked.publications.size === 0) return [];
  for (let left = tries; left > 0; left -= 1) {
    const heads = (await reports.list(readingsPrefix)).filter(isAsked(asked));
    const files = [
      ...(await mapConcurrent(
        heads.filter(({ size }) => size <= large),
        (head) => readOne(reports, head, asked),
      )),
    ];
    for (const head of heads.filter(({ size }) => size > large)) files.push(await readOne(reports, head, asked));
    const whole = files.filter((file) => file !== null);
    if (whole.length === files.length)
      return eachOnce(whole.flat()).filter(({ publication }) => asked.publications.has(publication));
  }
  throw new Error(`files under ${readingsPrefix} go while they are read`);
};

/** What was read of posts since the first of them was out. */
export const readReadingsOf = (
  reports: ObjectStore,
  posts: readonly Pick<PublicationProjection, 'publication' | 'publishedAt'>[],
): Promise<readonly Reading[]> => {
  const out = posts.flatMap(({ publication, publishedAt }) =>
    publishedAt === null ? [] : [{ publication, publishedAt }],
  );
  const [from] = out.map(({ publishedAt }) => Temporal.Instant.from(publishedAt)).sort(Temporal.Instant.compare);
  const publications = new Set(out.map(({ publication }) => publication));
  return from === undefined ? Promise.resolve([]) : readReadings(reports, { from, publications });
};
