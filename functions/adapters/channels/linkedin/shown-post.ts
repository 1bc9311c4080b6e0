import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { isShown, type PublishedPost, postUrl, postUrn } from '#functions/adapters/channels/linkedin/published-post.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { likeness } from '#functions/adapters/channels/linkedin/same-post.ts';
import type { Prepared, Shown } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';
import { normaliseShown, parseLittleText, shownText } from '#functions/story/posts/little-text.ts';

const shownOf = (commentary: string): string => normaliseShown(shownText(parseLittleText(commentary)));

const outcomeOf = (
  settings: LinkedInSettings,
  standing: PublishedPost,
  post: LinkedInPost,
  prepared: Prepared,
): Shown['outcome'] => {
  if (!isShown(standing)) return 'absent';
  if (standing.author !== organizationUrn(settings)) return 'other';
  if (shownOf(standing.commentary) === normaliseShown(post.shown)) return 'same';
  return ['pictures', 'text'].includes(likeness(standing, post, prepared)) ? 'alike' : 'other';
};

/** Reads one post and compares it with another, as a reader would see them. */
export const shownPost = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  { urn, post, prepared }: { readonly urn: string; readonly post: LinkedInPost; readonly prepared: Prepared },
): Promise<Shown> => {
  if (!postUrn.safeParse(urn).success) return { outcome: 'absent', url: null };
  const url = postUrl(urn);
  const answer = await retryCall(settings.clock, () => getPost(client, urn));
  if (answer.ok) return { outcome: outcomeOf(settings, answer.value, post, prepared), url };
  return { outcome: answer.failure.status === 404 ? 'absent' : 'unreadable', url };
};
