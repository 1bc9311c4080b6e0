import { isTransient } from '#functions/adapters/channels/linkedin/failure.ts';
import type { Answer } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** Milliseconds before the second and third try. */
const pauses = [300, 1200];

/** For calls that may be repeated (docs/reference/linkedin.md#what-may-be-tried-again). Creating a post is not one. */
export const retryCall = async <T>(clock: Pick<Clock, 'wait'>, run: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  let answer = await run();
  for (const pause of pauses) {
    if (answer.ok || !isTransient(answer.failure)) return answer;
    await clock.wait(pause);
    answer = await run();
  }
  return answer;
};
