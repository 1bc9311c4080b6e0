import { lastFullPeriods } from '#functions/digests/last-full-periods.ts';
import { type DigestNeeds, writeDigest } from '#functions/digests/write-digest.ts';
import { readSettings } from '#functions/organisation/read-settings.ts';
import { emptyReport, type JobReport, joinReports } from '#functions/publications/job-report.ts';

/** The digests of the periods that ended last night on the employer's clock; on most days none. */
export const writeDueDigests = async (deps: DigestNeeds): Promise<JobReport> => {
  const { settings, findings } = await readSettings(deps);
  if (settings === null) return { ...emptyReport, findings, notes: ['brand.yaml is missing or broken: no digest'] };
  const periods = lastFullPeriods(deps.clock.now(), settings.brand.timeZone);
  if (periods.length === 0) return { ...emptyReport, notes: ['no period ended last night'] };
  const reports: JobReport[] = [];
  for (const period of periods) reports.push(await writeDigest(deps, period.text));
  return joinReports(reports);
};
