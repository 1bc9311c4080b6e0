import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { joinReports } from '#functions/ground/run-report/job-report.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { collectVisits } from '#functions/jobs/collect-visits.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { trafficOf } from '#functions/wiring/stores-of.ts';

export const wake = onWake(async (deps: CommonDeps & Pick<Deps, 'engagement' | 'traffic'>) =>
  joinReports([await collectEngagement(deps), await collectVisits(deps)]),
);
export const handler = onLambda(wake, async (place) => ({
  ...place.common,
  ...(await linkedInOnAws(place)),
  traffic: trafficOf(place.settings),
}));
