import { Temporal } from 'temporal-polyfill';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { type DigestRow, digestColumns } from '#functions/newsroom/digests/digest-rows.ts';
import { type TrustRow, trustColumns } from '#functions/newsroom/digests/trust-rows.ts';

const day = 86_400_000;
/** A spreadsheet counts days from 30 December 1899, on the clock of who reads. */
const firstDay = 25_569;

const serialOf = (instant: string, timeZone: string): number => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return firstDay + (local.epochMilliseconds + local.offsetNanoseconds / 1e6) / day;
};

const widths = { text: 24, at: 17, count: 13 } as const;

const cellOf = (value: string | number | null, kind: keyof typeof widths, timeZone: string): Cell => {
  if (value === null) return null;
  if (kind === 'at' && typeof value === 'string')
    return { type: Number, value: serialOf(value, timeZone), format: 'yyyy-mm-dd hh:mm' };
  return typeof value === 'number' ? { type: Number, value, format: '#,##0' } : { type: String, value };
};

const headOf = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

/**
 * `digest.xlsx`, with a sheet of a row a story and channel and one of the trust part: numbers are numbers, times are times on the employer's clock, and what looks like a formula stays text. Two
 * writings differ by the time within the file, so that only what they say can be compared.
 */
export const digestXlsx = async (
  rows: readonly DigestRow[],
  trust: readonly TrustRow[],
  timeZone: string,
): Promise<Uint8Array> => {
  const heads = digestColumns.map(([name]) => headOf(name));
  const cells = rows.map((row) => digestColumns.map(([name, kind]) => cellOf(row[name], kind, timeZone)));
  const columns = digestColumns.map(([, kind]) => ({ width: widths[kind] }));
  const stories = { data: [heads, ...cells], sheet: 'stories', columns, stickyRowsCount: 1 };
  const trustData = [
    trustColumns.map(headOf),
    ...trust.map((row) => trustColumns.map((name) => cellOf(row[name], 'count', timeZone))),
  ];
  const sheets = [
    stories,
    { data: trustData, sheet: 'trust', columns: trustColumns.map(() => ({ width: widths.text })), stickyRowsCount: 1 },
  ];
  const blob = await writeExcelFile(sheets.slice(0, trust.length === 0 ? 1 : 2)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
