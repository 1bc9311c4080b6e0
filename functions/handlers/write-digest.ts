import { writeDueDigests } from '#functions/digests/write-due-digests.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(writeDueDigests);
export const handler = onLambda(wake, ({ common }) => common);
