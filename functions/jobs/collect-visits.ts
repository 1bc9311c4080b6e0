import type { Temporal } from 'temporal-polyfill';
import { compact } from '#functions/ground/ledger/compact.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { type AccessLog, readAccessLog } from '#functions/publishing/visits/access-log.ts';
import {
  countDays,
  type DayVisits,
  dayOf,
  daysBetween,
  dayVisitsKey,
  visitsPrefix,
} from '#functions/publishing/visits/day-visits.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'traffic' | 'clock'>;

/** How long the edge's log is kept, and a file that comes late is counted. */
const window = 30;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const textOf = async (bytes: Uint8Array): Promise<string> => {
  if (!isGzip(bytes)) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
};

/** A file that cannot be unpacked is one unread line: the others still count. */
const readFile = async ({ traffic }: Needs, key: string): Promise<AccessLog> => {
  const stored = await traffic.get(key);
  if (stored === null) return { lines: [], unread: 0 };
  try {
    return readAccessLog(await textOf(stored.body));
  } catch {
    return { lines: [], unread: 1 };
  }
};

/** Files lie by the UTC day: `2026/11/24/…`. One list a month. */
const filesOf = async ({ traffic }: Needs, first: Temporal.PlainDate, last: Temporal.PlainDate) => {
  const months = [...new Set(daysBetween(first, last).map((day) => `${day.slice(0, 7).replace('-', '/')}/`))];
  const from = first.toString().replaceAll('-', '/');
  return (await Promise.all(months.map((month) => traffic.list(month)))).flat().filter(({ key }) => key >= from);
};

/** For each file that was read, as it was then, the days that its lines are of: one that comes late touches few. */
type Seen = { readonly files: Readonly<Record<string, { readonly etag: string; readonly days: readonly string[] }>> };
const seenKey = 'visits/seen.json';

type Read = { readonly head: ObjectHead; readonly log: AccessLog; readonly days: readonly string[] };

const knownStories = async ({ reports }: Needs): Promise<ReadonlySet<string>> => {
  const heads = await reports.list('stories/');
  return new Set(heads.flatMap(({ key }) => /^stories\/([^/]+)\.json$/.exec(key)?.[1] ?? []));
};

/** A day whose lines have begun to be cleared away stands as it was counted. */
const keep = async (deps: Needs, visits: DayVisits): Promise<boolean> => {
  const standing = await readJson<DayVisits>(deps.reports, dayVisitsKey(visits.day));
  if (standing !== null && standing.lines > visits.lines) return false;
  return putChanged(deps.reports, dayVisitsKey(visits.day), JSON.stringify(visits), 'application/json');
};

/**
 * Counts visits from the edge's log lines: anew for each day that a new file touches, while the lines are kept. Counting the same
 * days again gives the same numbers, so late lines and lines that come twice do no harm. Days without any line are left unknown.
 */
export const collectVisits = async (deps: Needs): Promise<JobReport> => {
  const { settings } = await readSettings(deps);
  if (settings === null) return emptyReport;
  const { timeZone } = settings.brand;
  const today: Temporal.PlainDate = deps.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const shown = new Set(daysBetween(today.subtract({ days: window }), today.add({ days: 1 })));
  const heads = await filesOf(deps, today.subtract({ days: window + 1 }), today.add({ days: 2 }));
  const seen = (await readJson<Partial<Seen>>(deps.reports, seenKey))?.files ?? {};
  const read = async (head: ObjectHead): Promise<Read> => {
    const log = await readFile(deps, head.key);
    return { head, log, days: [...new Set(log.lines.map((line) => dayOf(line, timeZone)))].sort() };
  };
  const isNew = ({ key, etag }: ObjectHead): boolean => seen[key]?.etag !== etag;
  const fresh = await Promise.all(heads.filter(isNew).map(read));
  if (fresh.length === 0) return emptyReport;
  const touched = new Set(fresh.flatMap(({ days }) => days).filter((day) => shown.has(day)));
  const touches = (days: readonly string[]) => days.some((day) => touched.has(day));
  const others = heads.filter((head) => !isNew(head) && touches(seen[head.key]?.days ?? []));
  const again = await Promise.all(others.map(read));
  const lines = [...fresh, ...again].flatMap(({ log }) => log.lines);
  const counted = countDays(lines, timeZone, await knownStories(deps));
  let written = 0;
  for (const day of [...touched].sort()) {
    const visits = counted.get(day);
    if (visits !== undefined && (await keep(deps, visits))) written += 1;
  }
  if (written > 0) await compact(deps, visitsPrefix);
  const standing = heads.flatMap(({ key }) => (seen[key] === undefined ? [] : [[key, seen[key]] as const]));
  const now = fresh.map(({ head, days }) => [head.key, { etag: head.etag, days }] as const);
  const files = Object.fromEntries([...standing, ...now]);
  await deps.reports.put(seenKey, JSON.stringify({ files } satisfies Seen), { contentType: 'application/json' });
  const unread = fresh.reduce((sum, { log }) => sum + log.unread, 0);
  if (written === 0 && unread === 0) return emptyReport;
  return { ...emptyReport, notes: [`visits of ${written} days counted anew, ${unread} log lines not understood`] };
};
