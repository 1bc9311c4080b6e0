import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { isShown, postUrl } from '#functions/adapters/channels/linkedin/published-post.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { likeness } from '#functions/adapters/channels/linkedin/same-post.ts';
import type { Prepared, SendOutcome } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';

/**
 * LinkedIn said that a post is a duplicate and named the original. Normally that is this very post, from an earlier send
 * whose answer was lost. After a deletion the named post may be gone for a day or two: such a ghost is never adopted.
 */
export const adoptOriginal = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  { original, post, prepared }: { readonly original: string; readonly post: LinkedInPost; readonly prepared: Prepared },
): Promise<SendOutcome> => {
  const answer = await retryCall(settings.clock, () => getPost(client, original));
  if (!answer.ok) {
    return { outcome: 'unknown', reason: answer.failure.status === 404 ? 'ghost-duplicate' : 'duplicate-unread' };
  }
  const standing = answer.value;
  if (!isShown(standing)) return { outcome: 'unknown', reason: 'duplicate-hidden' };
  const alike = likeness(standing, post, prepared);
  if (standing.author === organizationUrn(settings) && (alike === 'pictures' || alike === 'text')) {
    return { outcome: 'published', externalId: original, url: postUrl(original) };
  }
  return { outcome: 'refused', reason: 'DUPLICATE_POST', detail: `LinkedIn holds it for a repeat of ${original}.` };
};
