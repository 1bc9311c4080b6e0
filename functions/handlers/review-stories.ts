import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { reviewStories } from '#functions/review/review-stories.ts';

export const wake = onWake(reviewStories);
export const handler = onLambda(wake);
