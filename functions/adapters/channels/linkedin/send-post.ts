import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { adoptOriginal } from '#functions/adapters/channels/linkedin/adopt-original.ts';
import { type Failure, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';
import { postBody } from '#functions/adapters/channels/linkedin/post-body.ts';
import { isShown, postUrl, postUrn } from '#functions/adapters/channels/linkedin/published-post.ts';
import type { Prepared, SendOutcome } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';
import { uploadsOf } from '#functions/story/posts/uploads-of.ts';

const Created = z.object({ createdEntityId: z.string().catch('') });

/**
 * Whether the post may stand although the answer is no: a duplicate that names no original may be an earlier send, 409 was
 * a duplicate's answer once, a 5xx may follow the write.
 */
const isUncertain = ({ broken, code, status }: Failure): boolean => {
  if (broken !== null) return broken !== 'unreachable';
  if (code === 'DUPLICATE_POST') return true;
  return status === null || status < 400 || status === 408 || status === 409 || status >= 500;
};

/**
 * A 201 means accepted, and LinkedIn may still keep the post from everyone, so it is read back once. What can't be
 * read, as on the Development tier, is believed (docs/reference/linkedin.md#reading-back).
 */
const readBack = async (client: LinkedInClient, urn: string): Promise<SendOutcome> => {
  const read = await getPost(client, urn);
  if (read.ok && !isShown(read.value)) return { outcome: 'unknown', reason: 'post-hidden' };
  return { outcome: 'published', externalId: urn, url: postUrl(urn) };
};

/**
 * A 404 to a create is how LinkedIn says that too few members, or none that it knows, would see it
 * (docs/reference/linkedin.md#audience).
 */
const isAudience = ({ status, message }: Failure, { targeting }: LinkedInPost): boolean =>
  targeting !== undefined && (status === 404 || (status === 400 && /targetEntities/.test(message)));

type ToSend = {
  readonly post: LinkedInPost;
  readonly prepared: Prepared;
  readonly leaveBy: Temporal.Instant | null;
};

/**
 * One create, never repeated here: LinkedIn has no idempotency key
 * (docs/reference/linkedin.md#what-may-be-tried-again). A run that was halted on its way here may no longer be alone, so the
 * clock is looked at when nothing but the request is left to do.
 */
export const sendPost = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  { post, prepared, leaveBy }: ToSend,
): Promise<SendOutcome> => {
  if (prepared.pictures.length !== uploadsOf(post).length)
    throw new Error('A post is sent with the pictures it prepared.');
  const entity = postBody(organizationUrn(settings), post, prepared);
  let halted: Temporal.Instant | null = null;
  const answer = await client.call(Created, async (rest, access) => {
    const now = settings.clock.now();
    if (leaveBy !== null && Temporal.Instant.compare(now, leaveBy) > 0) {
      halted = now;
      return {};
    }
    return rest.create({ ...access, resourcePath: '/posts', entity });
  });
  if (halted !== null) return { outcome: 'deferred', reason: 'halted', notBefore: halted };
  if (answer.ok) {
    const urn = answer.value.createdEntityId;
    if (!postUrn.safeParse(urn).success) return { outcome: 'unknown', reason: 'no-post-id' };
    return await readBack(client, urn);
  }
  const { failure } = answer;
  if (failure.original !== null) {
    return await adoptOriginal(client, settings, { original: failure.original, post, prepared });
  }
  if (isUncertain(failure)) return { outcome: 'unknown', reason: reasonOf(failure) };
  if (isAudience(failure, post)) return { outcome: 'refused', reason: 'audience', detail: failure.message };
  return mapFailure(failure, settings.clock.now(), post.commentary);
};
