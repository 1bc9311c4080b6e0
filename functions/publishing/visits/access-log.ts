import { Temporal } from 'temporal-polyfill';

/** A request to the public site, as the edge noted it: no address of the reader, no cookie. */
export type LogLine = {
  /** The edge's own id of the request: the same line delivered twice is one request. */
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly edge: string;
  readonly method: string;
  readonly path: string;
  /** As in the address, without the question mark; empty when there was none. */
  readonly query: string;
  readonly status: number;
  readonly agent: string;
};

export type AccessLog = { readonly lines: readonly LogLine[]; readonly unread: number };

const needed = [
  'date',
  'time',
  'x-edge-location',
  'cs-method',
  'cs-uri-stem',
  'sc-status',
  'cs(User-Agent)',
  'cs-uri-query',
  'x-edge-request-id',
] as const;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const orEmpty = (text: string): string => (text === '-' ? '' : text);

const instantOf = (date: string, time: string): Temporal.Instant | null => {
  try {
    return Temporal.Instant.from(`${date}T${time}Z`);
  } catch {
    return null;
  }
};

const lineOf = (columns: readonly string[], cells: readonly string[]): LogLine | null => {
  if (cells.length !== columns.length) return null;
  const [date, time, edge, method, path, status, agent, query, id] = needed.map(
    (name) => cells[columns.indexOf(name)] ?? '',
  ) as [string, string, string, string, string, string, string, string, string];
  const at = instantOf(date, time);
  if (at === null || id === '' || !/^\d{3}$/.test(status)) return null;
  return {
    id,
    at,
    edge,
    method,
    path: decoded(path),
    query: orEmpty(query),
    status: Number(status),
    agent: decoded(orEmpty(agent)),
  };
};

/**
 * Reads a file of CloudFront's standard logs in its W3C form: tabs, and a `#Fields:` line that names the columns
 * (docs/reference/job-boards.md#clicks-without-following-anyone). Columns may come in any order and others may stand
 * between. What is no such line is counted.
 */
export const readAccessLog = (text: string): AccessLog => {
  let columns: readonly string[] = [];
  const lines: LogLine[] = [];
  let unread = 0;
  for (const row of text.split(/\r?\n/)) {
    const fields = /^#Fields:\s*(.*)$/.exec(row)?.[1];
    if (fields !== undefined) columns = fields.trim().split(/\s+/);
    if (row === '' || row.startsWith('#')) continue;
    const line = needed.every((name) => columns.includes(name)) ? lineOf(columns, row.split('\t')) : null;
    if (line === null) unread += 1;
    else lines.push(line);
  }
  return { lines, unread };
};

/** The columns that this reads, in the order that our own server writes them. */
export const accessLogFields: readonly string[] = needed;
