import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { emptyReport, type JobReport, joinReports } from '#functions/ground/run-report/job-report.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { lastFullPeriods, lastFullWeek } from '#functions/newsroom/digests/last-full-periods.ts';
import { type MailNeeds, mailDigest } from '#functions/newsroom/digests/mail-digest.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type DigestNeeds, writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

/** The last full week's digest, when nothing ran on its Monday. */
const missedWeek = async (deps: DigestNeeds, timeZone: string, due: readonly Period[]): Promise<readonly Period[]> => {
  const week = lastFullWeek(deps.clock.now(), timeZone);
  if (due.some((period) => period.text === week.text)) return [];
  return (await deps.reports.head(digestKeys(week.text).json)) === null ? [week] : [];
};

/**
 * The digests of the periods that ended last night on the employer's clock, and the last week's if it was never written;
 * each is mailed once to those who are to read it.
 */
export const writeDueDigests = async (deps: DigestNeeds & MailNeeds): Promise<JobReport> => {
  const { settings, findings } = await readSettings(deps);
  if (settings === null) return { ...emptyReport, findings, notes: ['brand.yaml is missing or broken: no digest'] };
  const { timeZone } = settings.brand;
  const due = lastFullPeriods(deps.clock.now(), timeZone);
  const periods = [...due, ...(await missedWeek(deps, timeZone, due))];
  if (periods.length === 0) return { ...emptyReport, notes: ['no digest is due'] };
  const fileOf = ({ text }: Period) => `digests/${text}`;
  const written = await eachByItself(
    deps,
    periods,
    { fileOf },
    async ({ text }): Promise<readonly JobReport[]> => [
      await writeDigest(deps, text, { onlyIfBegun: true }),
      await mailDigest(deps, text),
    ],
  );
  return joinReports([...written.answers.flat(), { ...emptyReport, findings: written.findings }]);
};
