import { onWake } from '#functions/handlers/on-wake.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(planCampaigns);
export const handler = onLambda(wake, ({ common }) => common);
