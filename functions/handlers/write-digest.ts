import { realApi } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
import { mailerOf } from '#functions/wiring/mailer-of.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const handle = onEnvelope(writeDueDigests);
export const handler = onLambda(handle, ({ common, settings }) => ({
  ...common,
  mailer: mailerOf(settings, settings.linkedin.url ?? realApi, common.reports),
}));
