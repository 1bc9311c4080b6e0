import { collectEngagement } from '#functions/engagement/collect-engagement.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import { joinReports } from '#functions/publications/job-report.ts';
import { collectVisits } from '#functions/visits/collect-visits.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(async (deps) => joinReports([await collectEngagement(deps), await collectVisits(deps)]));
export const handler = onLambda(wake);
