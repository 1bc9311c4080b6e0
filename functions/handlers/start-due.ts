import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { startDue } from '#functions/publications/start-due.ts';

export const wake = onWake(startDue);
export const handler = onLambda(wake);
