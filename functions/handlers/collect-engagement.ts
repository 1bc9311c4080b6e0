import { collectEngagement } from '#functions/engagement/collect-engagement.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import type { CommonDeps, Deps } from '#functions/ports/deps.ts';
import { joinReports } from '#functions/publications/job-report.ts';
import { collectVisits } from '#functions/visits/collect-visits.ts';
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
