import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { pictureState } from '#functions/adapters/channels/linkedin/picture-state.ts';
import type { Deferred, Refused } from '#functions/ground/ports/channel.ts';

/** Milliseconds between looks, about 25 seconds in all: every look counts against the day's quota. */
const pauses = [300, 800, 1600, 3200, 6400, 12_800];

/**
 * A post with a picture that is not AVAILABLE may be accepted and never shown
 * (docs/reference/linkedin.md#what-a-post-holds).
 */
export const awaitPictures = async (
  client: LinkedInClient,
  settings: Pick<LinkedInSettings, 'clock'>,
  images: readonly string[],
): Promise<{ readonly outcome: 'available' } | Refused | Deferred> => {
  let waiting = images;
  for (const pause of [...pauses, null]) {
    const processing: string[] = [];
    for (const image of waiting) {
      const state = await pictureState(client, settings, image);
      if (state.outcome === 'refused' || state.outcome === 'deferred') return state;
      if (state.outcome === 'processing') processing.push(image);
    }
    if (processing.length === 0) return { outcome: 'available' };
    waiting = processing;
    if (pause !== null) await settings.clock.wait(pause);
  }
  return { outcome: 'deferred', reason: 'picture-processing', notBefore: settings.clock.now().add({ minutes: 2 }) };
};
