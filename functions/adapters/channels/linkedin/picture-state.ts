import * as z from 'zod';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import type { Deferred, Refused } from '#functions/ground/ports/channel.ts';

const Status = z.object({ data: z.object({ status: z.string() }) }).transform((response) => response.data.status);

export type PictureState = { readonly outcome: 'available' | 'processing' } | Refused | Deferred;

export const pictureState = async (
  client: LinkedInClient,
  { clock }: Pick<LinkedInSettings, 'clock'>,
  image: string,
): Promise<PictureState> => {
  const answer = await retryCall(clock, () =>
    client.call(Status, (rest, access) =>
      rest.get({ ...access, resourcePath: '/images/{image}', pathKeys: { image } }),
    ),
  );
  if (!answer.ok) return mapFailure(answer.failure, clock.now(), image);
  if (answer.value === 'AVAILABLE') return { outcome: 'available' };
  if (answer.value !== 'PROCESSING_FAILED') return { outcome: 'processing' };
  return { outcome: 'refused', reason: 'picture-failed', detail: `LinkedIn could not use the picture ${image}.` };
};
