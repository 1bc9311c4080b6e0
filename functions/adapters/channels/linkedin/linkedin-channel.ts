import { editPost } from '#functions/adapters/channels/linkedin/edit-post.ts';
import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import { type LinkedInClient, linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { lookForPost } from '#functions/adapters/channels/linkedin/look-for-post.ts';
import { preparePictures } from '#functions/adapters/channels/linkedin/prepare-pictures.ts';
import { isShown } from '#functions/adapters/channels/linkedin/published-post.ts';
import { removePost } from '#functions/adapters/channels/linkedin/remove-post.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { sendPost } from '#functions/adapters/channels/linkedin/send-post.ts';
import { shownPost } from '#functions/adapters/channels/linkedin/shown-post.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost, Post } from '#functions/ground/ports/post.ts';

const asLinkedInPost = (post: Post): LinkedInPost => {
  if (post.channel !== 'linkedin') throw new Error(`A post for ${post.channel} came to LinkedIn.`);
  return post;
};

/** The organization's page on LinkedIn. `client` stands between the channel and the wire. */
export const linkedInChannel = (
  settings: LinkedInSettings,
  client: LinkedInClient = linkedInClient(settings),
): Channel => {
  return {
    name: 'linkedin',
    repeatable: false,
    prepare: async (post, begun) => await preparePictures(client, settings, asLinkedInPost(post), begun),
    send: async (post, prepared, leaveBy) =>
      await sendPost(client, settings, { post: asLinkedInPost(post), prepared, leaveBy: leaveBy ?? null }),
    look: async (post, prepared, since) =>
      await lookForPost(client, settings, { post: asLinkedInPost(post), prepared, since }),
    shows: async (urn, post, prepared) =>
      await shownPost(client, settings, { urn, post: asLinkedInPost(post), prepared }),
    edit: async (urn, post) => await editPost(client, settings, urn, asLinkedInPost(post)),
    remove: async (externalId) => await removePost(client, settings, externalId),
    read: async (externalId) => {
      const answer = await retryCall(settings.clock, () => getPost(client, externalId));
      // Accepted and then never shown: no reader meets it.
      if (answer.ok) return isShown(answer.value) ? 'present' : 'absent';
      return answer.failure.status === 404 ? 'absent' : 'unreadable';
    },
  };
};
