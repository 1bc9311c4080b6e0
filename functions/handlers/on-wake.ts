import { Envelope } from '#functions/events/envelope.ts';
import type { Wake } from '#functions/handlers/job.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { JobReport } from '#functions/publications/job-report.ts';

/** For work that looks at the stores itself: the envelope only says that it is time. */
export const onWake =
  <Needs>(work: (deps: Needs) => Promise<JobReport>): Wake<Needs & Pick<Deps, 'log'>> =>
  async (deps, event) => {
    const envelope = Envelope.parse(event);
    const report = await work(deps);
    deps.log.info('done', {
      woken: envelope['detail-type'],
      outcomes: report.outcomes.length,
      findings: report.findings.length,
    });
    return report;
  };
