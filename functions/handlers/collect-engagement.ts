import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { joinReports } from '#functions/ground/run-report/job-report.ts';
import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { collectVisits } from '#functions/jobs/collect-visits.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { trafficOf } from '#functions/wiring/stores-of.ts';

export const handle = onEnvelope(async (deps: CommonDeps & Pick<Deps, 'engagement' | 'traffic'>) =>
  joinReports([await collectEngagement(deps), await collectVisits(deps)]),
);
export const handler = onLambda(handle, async (context) => ({
  ...context.common,
  ...(await linkedInOnAws(context)),
  traffic: trafficOf(context.settings),
}));
