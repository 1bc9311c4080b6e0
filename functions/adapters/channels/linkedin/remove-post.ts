import * as z from 'zod';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import type { RemoveOutcome } from '#functions/ground/ports/channel.ts';

const Removed = z.object({ status: z.number() });

/** Deleting is idempotent; a post that is gone already is removed. */
export const removePost = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urn: string,
): Promise<RemoveOutcome> => {
  const answer = await retryCall(settings.clock, () =>
    client.call(Removed, (rest, access) => rest.delete({ ...access, resourcePath: '/posts/{urn}', pathKeys: { urn } })),
  );
  if (answer.ok || answer.failure.status === 404) return { outcome: 'removed' };
  return mapFailure(answer.failure, settings.clock.now(), urn);
};
