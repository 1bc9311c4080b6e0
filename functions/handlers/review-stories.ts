import { onWake } from '#functions/handlers/on-wake.ts';
import { reviewStories } from '#functions/review/review-stories.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(reviewStories);
export const handler = onLambda(wake);
