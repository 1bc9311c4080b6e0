import { realApi } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { onWake } from '#functions/handlers/on-wake.ts';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
import { mailerOf } from '#functions/wiring/mailer-of.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(writeDueDigests);
export const handler = onLambda(wake, ({ common, settings }) => ({
  ...common,
  mailer: mailerOf(settings, settings.linkedin.url ?? realApi, common.reports),
}));
