import * as z from 'zod';
import { isTransient, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';
import { shownPost } from '#functions/adapters/channels/linkedin/shown-post.ts';
import type { EditOutcome } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';

const Changed = z.object({ status: z.literal(204) });

/** Milliseconds before the second and third try. */
const pauses = [300, 1200, null];

/**
 * Changes the text of a post that stands, the one thing of it that LinkedIn lets us change
 * (docs/reference/linkedin.md#what-can-be-changed). A 204 has been seen with the text as it was, so it is read back;
 * what is uncertain is read before it is repeated.
 */
export const editPost = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urn: string,
  post: LinkedInPost,
): Promise<EditOutcome> => {
  let reason = '';
  for (const pause of pauses) {
    const answer = await client.call(Changed, (rest, access) =>
      rest.partialUpdate({
        ...access,
        resourcePath: '/posts/{urn}',
        pathKeys: { urn },
        patchSetObject: { commentary: post.commentary },
      }),
    );
    if (!answer.ok && answer.failure.status === 404) return { outcome: 'gone' };
    if (!answer.ok && !isTransient(answer.failure)) return mapFailure(answer.failure, settings.clock.now(), urn);
    const shown = await shownPost(client, settings, { urn, post, prepared: { pictures: [] } });
    if (shown.outcome === 'absent') return { outcome: 'gone' };
    if (shown.outcome === 'same') return { outcome: 'edited', isRead: true };
    if (answer.ok && shown.outcome === 'alike') return { outcome: 'edited', isRead: true };
    if (answer.ok && shown.outcome === 'unreadable') return { outcome: 'edited', isRead: false };
    reason = answer.ok ? 'text-unchanged' : reasonOf(answer.failure);
    if (pause !== null) await settings.clock.wait(pause);
  }
  return { outcome: 'unknown', reason };
};
