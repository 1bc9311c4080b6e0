import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { collectEngagement } from '#functions/engagement/collect-engagement.ts';

export const wake = onWake(collectEngagement);
export const handler = onLambda(wake);
