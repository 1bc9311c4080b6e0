import { onWake } from '#functions/handlers/on-wake.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(startDue);
export const handler = onLambda(wake, ({ common }) => common);
