import { withdrawStories } from '#functions/consent/withdraw-stories.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(withdrawStories);
export const handler = onLambda(wake);
