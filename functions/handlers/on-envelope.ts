import { Envelope } from '#functions/ground/events/envelope.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Handle } from '#functions/ground/ports/handle.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';

/** For work that looks at the stores itself: the envelope only says that it is time. */
export const onEnvelope =
  <Needs>(work: (deps: Needs) => Promise<JobReport>): Handle<Needs & Pick<Deps, 'log'>> =>
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
