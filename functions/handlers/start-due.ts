import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const handle = onEnvelope(startDue);
export const handler = onLambda(handle, ({ common }) => common);
