import { z } from 'zod';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { inMinutes } from '#functions/adapters/channels/linkedin/not-before.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { settleFailure } from '#functions/adapters/channels/linkedin/settle-failure.ts';
import type { Deferred, Refused } from '#functions/ports/channel.ts';
import type { Clock } from '#functions/ports/clock.ts';

const Status = z.object({ data: z.object({ status: z.string() }) }).transform((response) => response.data.status);

/** Milliseconds between looks, about 25 seconds in all: every look counts against the day's quota. */
const pauses = [400, 800, 1600, 3200, 6400, 12_800];

/** A post with a picture that is not AVAILABLE may be accepted and never shown (reference: linkedin section 2.2). */
export const awaitPicture = async (
  client: LinkedInClient,
  clock: Clock,
  image: string,
): Promise<{ readonly outcome: 'available' } | Refused | Deferred> => {
  for (const pause of [...pauses, null]) {
    const answer = await retryCall(clock, () =>
      client.call(Status, (rest, access) =>
        rest.get({ ...access, resourcePath: '/images/{image}', pathKeys: { image } }),
      ),
    );
    if (!answer.ok) return settleFailure(answer.failure, clock.now(), image);
    if (answer.value === 'AVAILABLE') return { outcome: 'available' };
    if (answer.value === 'PROCESSING_FAILED') {
      return { outcome: 'refused', reason: 'picture-failed', detail: `LinkedIn could not use the picture ${image}.` };
    }
    if (pause !== null) await clock.wait(pause);
  }
  return { outcome: 'deferred', reason: 'picture-processing', notBefore: inMinutes(clock.now(), 2) };
};
