import type { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { type AccessLog, readAccessLog } from '#functions/publishing/visits/access-log.ts';
import { countDays, daysBetween, dayVisitsKey } from '#functions/publishing/visits/day-visits.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'traffic' | 'clock'>;

/** Lines may come a day late, so today and the two days before are counted anew each time. */
const window = 3;

/** Files lie by the UTC day: `2026/11/24/…`. */
const folderOf = (day: string): string => `${day.replaceAll('-', '/')}/`;

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

const filesOf = async ({ traffic }: Needs, days: readonly string[]): Promise<readonly ObjectHead[]> =>
  (await Promise.all(days.map((day) => traffic.list(folderOf(day))))).flat();

/** Which files were counted last: an hour without news reads none of them. */
type Seen = { readonly signature: string };
const seenKey = 'visits/seen.json';

/**
 * Counts the visits of the last days from the edge's log lines. Counting the same days again gives the same numbers, so late
 * lines and lines that come twice do no harm. Days without any line are left unknown.
 */
export const collectVisits = async (deps: Needs): Promise<JobReport> => {
  const { settings } = await readSettings(deps);
  if (settings === null) return emptyReport;
  const { timeZone } = settings.brand;
  const today: Temporal.PlainDate = deps.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const shown = daysBetween(today.subtract({ days: window - 1 }), today.add({ days: 1 }));
  // A day on the employer's clock began the UTC day before, or ends on the one after.
  const heads = await filesOf(deps, daysBetween(today.subtract({ days: window }), today.add({ days: 2 })));
  const signature = sha256(canonicalJson([timeZone, shown, heads.map(({ key, etag }) => [key, etag])]));
  if (heads.length === 0 || (await readJson<Seen>(deps.reports, seenKey))?.signature === signature) return emptyReport;
  const logs = await Promise.all(heads.map(({ key }) => readFile(deps, key)));
  const counted = countDays(
    logs.flatMap(({ lines }) => lines),
    timeZone,
  );
  let written = 0;
  for (const day of shown) {
    const visits = counted.get(day);
    if (visits === undefined) continue;
    if (await putChanged(deps.reports, dayVisitsKey(day), JSON.stringify(visits), 'application/json')) written += 1;
  }
  await deps.reports.put(seenKey, JSON.stringify({ signature } satisfies Seen), { contentType: 'application/json' });
  const unread = logs.reduce((sum, log) => sum + log.unread, 0);
  if (written === 0 && unread === 0) return emptyReport;
  return { ...emptyReport, notes: [`visits of ${written} days counted anew, ${unread} log lines not understood`] };
};
