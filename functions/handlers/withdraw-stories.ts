import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { channelsOf } from '#functions/wiring/channels-of.ts';
import { jobBoardsOnAws } from '#functions/wiring/job-boards-on-aws.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const handle = onEnvelope(withdrawStories);
export const handler = onLambda(handle, async (context) => ({
  ...context.common,
  styles: pageStyles(),
  channels: channelsOf(context.common, (await linkedInOnAws(context)).channel),
  jobBoards: await jobBoardsOnAws(context),
}));
