import { Temporal } from 'temporal-polyfill';

/** Readings lie as Parquet by the month (UTC) of their batch: what was read of a day is joined into one file, and of a month. */
export const readingsPrefix = 'engagement/';

/** A day and a month are UTC's, as those of the day plans: a night's change of clocks moves none. */
const utc = (instant: string): string =>
  instant.endsWith('Z') ? instant : Temporal.Instant.from(instant).toString({ smallestUnit: 'millisecond' });

export const partitionOf = (instant: string): string => `${readingsPrefix}month=${utc(instant).slice(0, 7)}/`;

/** `batch` names the files of a batch; see `measure-batch.ts`. */
export const hourKey = (partition: string, batch: string): string => `${partition}hour-${batch}.parquet`;
export const dayKey = (partition: string, day: string): string => `${partition}day-${day}.parquet`;
export const monthKey = (partition: string): string => `${partition}month.parquet`;

/** Where a file of readings lies, and what it is joined into. */
export type ReadingFile = {
  readonly partition: string;
  readonly month: string;
  /** Of the batch, or of the joined file; null for a whole month. */
  readonly day: string | null;
  readonly joins: 'hour' | 'day' | 'month';
};

export const readingFileOf = (key: string): ReadingFile | null => {
  const found = /^(engagement\/month=(\d{4}-\d\d)\/)(?:(hour|day)-(\d{4}-\d\d-\d\d)[\w-]*|month)\.parquet$/.exec(key);
  if (found === null) return null;
  const [, partition = '', month = '', joins, day = null] = found;
  return { partition, month, day, joins: joins === 'hour' || joins === 'day' ? joins : 'month' };
};

/** A reading as it was kept before there were files of many: one a publication and age. */
export const loneReadingOf = (key: string): { readonly publication: string } | null => {
  const found = /^engagement\/([^/=]+)\/P[^/]+\.json$/.exec(key);
  return found === null ? null : { publication: found[1] ?? '' };
};
