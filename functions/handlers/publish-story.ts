import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { PublicationDue } from '#functions/ground/events/publication-due.ts';
import { onQueue } from '#functions/handlers/on-queue.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { channelsOf } from '#functions/wiring/channels-of.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambdaQueue } from '#functions/wiring/on-lambda.ts';

export const handle = onQueue(PublicationDue, servePublication);
export const handler = onLambdaQueue(handle, async (context) => ({
  ...context.common,
  channels: channelsOf(context.common, (await linkedInOnAws(context)).channel),
  pictures: sharpRenderer(),
}));
