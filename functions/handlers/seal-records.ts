import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { timestamperOf } from '#functions/wiring/timestamper-of.ts';

export const handle = onEnvelope(sealRecords);
export const handler = onLambda(handle, ({ common, settings }) => ({
  ...common,
  timestamper: timestamperOf(settings),
}));
