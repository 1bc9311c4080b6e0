import type { Temporal } from 'temporal-polyfill';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import { report } from '#functions/ground/findings/report.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { JobReport, Outcome } from '#functions/ground/run-report/job-report.ts';
import { noMatchingVacancy } from '#functions/publishing/publications/sending/stop.ts';

/** What `vardag job --json` prints (README.md#the-command-line). */
export const jobDocument = (
  job: string,
  at: Temporal.Instant,
  { outcomes, findings, notes }: JobReport,
  language: Language,
) => ({
  job,
  at: at.toString({ smallestUnit: 'second' }),
  outcomes,
  findings: report(findings, language),
  notes,
});

const needsPerson = ({ state, reason, edit }: Outcome): boolean =>
  state === 'unknown' || edit === 'refused' || (state === 'refused' && reason !== noMatchingVacancy);

export const exitCodeOf = ({ outcomes, findings }: JobReport): number =>
  hasErrors(findings) || outcomes.some(needsPerson) ? exitCodes.needsPerson : exitCodes.done;
