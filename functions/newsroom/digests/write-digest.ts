import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { behindOf } from '#functions/newsroom/digests/behind-of.ts';
import { carriedOf } from '#functions/newsroom/digests/carried-of.ts';
import { digestCsv } from '#functions/newsroom/digests/digest-csv.ts';
import { type DigestData, digestData } from '#functions/newsroom/digests/digest-data.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { digestFigures } from '#functions/newsroom/digests/digest-figures.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { digestRows } from '#functions/newsroom/digests/digest-rows.ts';
import { digestXlsx } from '#functions/newsroom/digests/digest-xlsx.ts';
import { behindPage } from '#functions/newsroom/digests/page/behind-page.ts';
import { digestPage } from '#functions/newsroom/digests/page/digest-page.ts';
import { standingAlone } from '#functions/newsroom/digests/page/standing-alone.ts';
import { type Period, parsePeriod } from '#functions/newsroom/digests/period.ts';
import { readDigestFacts } from '#functions/newsroom/digests/read-digest-facts.ts';
import { trustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';
import { type TrustRow, trustCsv, trustRows } from '#functions/newsroom/digests/trust-rows.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { newestCheckpoint } from '#functions/publishing/records/log/newest-checkpoint.ts';

export type DigestNeeds = Pick<
  Deps,
  'content' | 'records' | 'reports' | 'clock' | 'bus' | 'language' | 'log' | 'newsroomAddress'
>;

type File = { readonly key: string; readonly body: string; readonly contentType: string };
type Files = { readonly texts: readonly File[]; readonly numbers: File; readonly trust: readonly TrustRow[] };

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const html = 'text/html; charset=utf-8';

/** `numbers` comes last: until it stands, the digest is not done and the next run writes and tells it again. */
const filesOf = async (deps: DigestNeeds, facts: DigestFacts, period: Period, asOf: string): Promise<Files> => {
  const view = digestFigures(facts, period, asOf);
  const keys = digestKeys(period.text);
  const page = { key: keys.page, body: digestPage(view, facts.language), contentType: html };
  const alone = standingAlone(page.body, page.key, await carriedOf(deps, view));
  const data = `${JSON.stringify(digestData(view, period), null, 1)}\n`;
  const csv = digestCsv(digestRows(facts, period), facts.language);
  const trust = trustRows(trustNumbers(facts, period), period.text, facts.language);
  return {
    texts: [
      { key: keys.csv, body: csv, contentType: 'text/csv; charset=utf-8' },
      { key: keys.trust, body: trustCsv(trust, facts.language), contentType: 'text/csv; charset=utf-8' },
      { key: keys.behind, body: behindPage(behindOf(facts, period, asOf), facts.language), contentType: html },
      { key: keys.alone, body: alone, contentType: html },
      page,
    ],
    numbers: { key: keys.json, body: data, contentType: 'application/json' },
    trust,
  };
};

const put = async ({ reports }: DigestNeeds, { key, body, contentType }: File): Promise<boolean> =>
  putChanged(reports, key, body, contentType);

/** A spreadsheet's first mark is a part of what a file says. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether the published digest says the same, apart from when it was written. */
const standsAlready = async (deps: DigestNeeds, facts: DigestFacts, period: Period): Promise<boolean> => {
  const standing = await readJson<DigestData>(deps.reports, digestKeys(period.text).json);
  if (standing === null) return false;
  const { texts, numbers } = await filesOf(deps, facts, period, standing.writtenAt);
  const same = await Promise.all(
    [...texts, numbers].map(async ({ key, body }) => {
      const stored = await deps.reports.get(key);
      return stored !== null && decoder.decode(stored.body) === body;
    }),
  );
  return same.every(Boolean);
};

/** The one that the standing digest has told already, which is to stay; else the record's newest. */
const checkpointFor = async (deps: DigestNeeds, period: Period): Promise<Pick<DigestFacts, 'checkpoint'>> => {
  const standing = await readJson<DigestData>(deps.reports, digestKeys(period.text).json);
  if (standing?.checkpoint !== undefined) return { checkpoint: standing.checkpoint };
  const newest = await newestCheckpoint(deps);
  return newest === null ? {} : { checkpoint: checkpointText(newest) };
};

const notAPeriod = (message: Text): Finding => ({
  file: '',
  line: null,
  rule: 'digest-period',
  severity: 'error',
  message,
  hint: { sv: 'Till exempel: vardag digest 2026-W47', en: 'For example: vardag digest 2026-W47' },
});

/** Before the first publication there is nothing to tell leadership. */
const hasBegun = ({ publications }: Gathered, { until }: Period): boolean =>
  publications.some(({ publishedAt }) => publishedAt !== null && Temporal.Instant.compare(publishedAt, until) < 0);

/**
 * Writes the page, the numbers and the rows of one period (`2026-W47`, `2026-11`, `2026-Q4`), and tells that it did. A
 * digest that would say the same again is left as it stands, and nothing is told. `onlyIfBegun`: none before the first publication.
 */
export const writeDigest = async (
  deps: DigestNeeds,
  text: string,
  { onlyIfBegun = false }: { readonly onlyIfBegun?: boolean } = {},
): Promise<JobReport> => {
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings, notes: ['brand.yaml is missing or broken: no digest'] };
  const period = parsePeriod(text, gathered.settings.brand.timeZone);
  if ('refused' in period) return { ...emptyReport, findings: [notAPeriod(period.refused)] };
  if (onlyIfBegun && !hasBegun(gathered, period))
    return { ...emptyReport, notes: [`nothing was published before the end of ${period.text}: no digest`] };
  const facts = { ...(await readDigestFacts(deps, gathered, period)), ...(await checkpointFor(deps, period)) };
  const { page } = digestKeys(period.text);
  if (await standsAlready(deps, facts, period))
    return { ...emptyReport, notes: [`${page} says the same and was left as it stands`] };
  const { texts, numbers, trust } = await filesOf(deps, facts, period, facts.now.toString());
  const workbook = await digestXlsx(digestRows(facts, period), trust, facts.settings.brand.timeZone);
  await deps.reports.put(digestKeys(period.text).xlsx, workbook, { contentType: spreadsheet });
  for (const file of texts) await put(deps, file);
  await deps.bus.publish([{ name: 'DigestWritten', detail: { period: period.text, key: page } }]);
  await put(deps, numbers);
  return { ...emptyReport, notes: [`${page} written`] };
};
