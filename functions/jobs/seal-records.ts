import type { Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { keepTimestamp } from '#functions/publishing/records/log/keep-timestamp.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer' | 'timestamper'>;

/** Names the record in its checkpoints, as a part of the employer's own address does. Without a brand the record is sealed all the same. */
const originOf = async (deps: Needs): Promise<string> => {
  const { settings } = await readSettings(deps);
  const site = URL.parse(settings?.brand.site ?? '')?.host ?? '';
  return `${site === '' ? 'vardag' : site}/records`;
};

/**
 * Puts what the record has got since the night before under a checkpoint. `Checkpoints` is said by every run that ends, also of one
 * that found nothing new: an alarm listens for its silence.
 */
export const sealRecords = async (deps: Needs): Promise<JobReport> => {
  const { log, added } = await appendLog(deps, await originOf(deps));
  const findings = deps.timestamper ? await keepTimestamp(deps, log, deps.timestamper) : [];
  return {
    ...emptyReport,
    findings,
    notes: [`${added} objects added to the log, ${log.tree.size} in all`],
    measures: { Checkpoints: 1 },
  };
};
