import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { asJson } from '#functions/ground/ledger/read-json.ts';
import type { MeasuredAge } from '#functions/publishing/engagement/measured-age.ts';
import { inFileOrder, type Reading } from '#functions/publishing/engagement/reading.ts';
import { type ReadingColumn, readingColumns } from '#functions/publishing/engagement/reading-columns.ts';

export const parquetType = 'application/vnd.apache.parquet';

type Cell = string | number | bigint | boolean | null;
type Row = Readonly<Record<ReadingColumn, Cell>>;

const counts = ['impressions', 'uniqueImpressions', 'clicks', 'likes', 'comments', 'shares'] as const;

const whole = (value: number | null): number | null => (value === null || value < 0 ? null : value);

const negativeOf = (reading: Reading): string | null => {
  const below = counts.filter((name) => (reading[name] ?? 0) < 0);
  return below.length === 0 ? null : canonicalJson(Object.fromEntries(below.map((name) => [name, reading[name]])));
};

const millisecondsOf = (instant: string | null): bigint | null =>
  instant === null ? null : BigInt(Temporal.Instant.from(instant).epochMilliseconds);

const stateOf = ({ measuredAt, impressions, unread }: Reading): string => {
  if (measuredAt === null) return 'missed';
  if (unread === null) return 'read';
  return whole(impressions) === null ? 'unread' : 'partly';
};

const rowOf = (reading: Reading): Row => ({
  publication: reading.publication,
  campaign: reading.campaign,
  story: reading.story,
  value: reading.value,
  unit: reading.unit,
  external_id: reading.externalId,
  source: 'linkedin',
  age: reading.age,
  published_at: millisecondsOf(reading.publishedAt),
  due_at: millisecondsOf(reading.dueAt),
  measured_at: millisecondsOf(reading.measuredAt),
  state: stateOf(reading),
  reason: reading.unread,
  passes: reading.passes === true,
  impressions: whole(reading.impressions),
  unique_impressions: whole(reading.uniqueImpressions),
  clicks: whole(reading.clicks),
  likes: whole(reading.likes),
  comments: whole(reading.comments),
  shares: whole(reading.shares),
  reactions: reading.reactions === null ? null : canonicalJson(reading.reactions),
  negative: negativeOf(reading),
});

/** So many rows are packed by themselves; a month of one city is one such group. */
const rowGroupSize = 50_000;

/** The same readings give the same bytes, whatever order they come in. */
export const parquetOf = (readings: readonly Reading[]): Uint8Array => {
  const rows = inFileOrder(readings).map(rowOf);
  const columnData = Object.entries(readingColumns).map(([name, type]) => ({
    name,
    type,
    data: rows.map((row) => row[name as ReadingColumn]),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize, createdBy: 'vardag' }));
};

const instantOf = (cell: unknown): string | null =>
  typeof cell === 'bigint' ? Temporal.Instant.fromEpochMilliseconds(Number(cell)).toString() : null;

/** The same of a cell that many rows have. */
const instantsOnce = () => {
  const known = new Map<unknown, string | null>();
  return (cell: unknown): string | null => {
    const text = known.has(cell) ? (known.get(cell) ?? null) : instantOf(cell);
    known.set(cell, text);
    return text;
  };
};

/** Fields of a column that came later than the file are left out in it, and unknown. */
const textOf = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
const countOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

const readingOfRow = (
  row: { readonly [Column in ReadingColumn]?: unknown },
  publishedAt: ReturnType<typeof instantsOnce>,
): Reading => {
  const reactions = textOf(row.reactions);
  const negative = textOf(row.negative);
  return {
    publication: textOf(row.publication) ?? '',
    campaign: textOf(row.campaign) ?? '',
    story: textOf(row.story) ?? '',
    externalId: textOf(row.external_id) ?? '',
    age: textOf(row.age) as MeasuredAge,
    publishedAt: publishedAt(row.published_at) ?? '',
    dueAt: instantOf(row.due_at) ?? '',
    measuredAt: instantOf(row.measured_at),
    value: textOf(row.value),
    unit: textOf(row.unit),
    impressions: countOf(row.impressions),
    uniqueImpressions: countOf(row.unique_impressions),
    clicks: countOf(row.clicks),
    likes: countOf(row.likes),
    comments: countOf(row.comments),
    shares: countOf(row.shares),
    ...(negative === null ? {} : (asJson(negative) as Partial<Reading>)),
    reactions: reactions === null ? null : (asJson(reactions) as Reading['reactions']),
    unread: textOf(row.reason),
    ...(row.passes === true ? { passes: true } : {}),
  };
};

/**
 * The readings of a file that `parquetOf` made, of this or an earlier version; of all publications, or of those that are wanted.
 */
export const readingsIn = async (body: Uint8Array, wanted?: ReadonlySet<string>): Promise<readonly Reading[]> => {
  const file = body.slice().buffer;
  const publishedAt = instantsOnce();
  const rows = await parquetReadObjects({ file, parsers: { timestampFromMilliseconds: (time: bigint) => time } });
  return rows.flatMap((row: Readonly<Record<string, unknown>>) =>
    wanted === undefined || wanted.has(textOf(row['publication']) ?? '') ? [readingOfRow(row, publishedAt)] : [],
  );
};
