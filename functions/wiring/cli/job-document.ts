import type { Temporal } from 'temporal-polyfill';
import { hasErrors } from '#functions/findings/finding.ts';
import { report } from '#functions/findings/report.ts';
import type { JobReport, Outcome } from '#functions/publications/job-report.ts';
import { noMatchingVacancy } from '#functions/publications/stop.ts';
import type { Language } from '#functions/stories/language.ts';
import { exitCodes } from '#functions/wiring/cli/exit-codes.ts';

/** What `vardag job --json` prints (design section 10). */
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
