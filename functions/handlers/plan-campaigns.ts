import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const handle = onEnvelope(planCampaigns);
export const handler = onLambda(handle, ({ common }) => ({ ...common, styles: pageStyles() }));
