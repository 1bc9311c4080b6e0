import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Failure } from '#functions/adapters/channels/linkedin/failure.ts';
import { isTransient, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { isShown, PublishedPost, postUrl } from '#functions/adapters/channels/linkedin/published-post.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { likeness } from '#functions/adapters/channels/linkedin/same-post.ts';
import type { LookOutcome, Prepared } from '#functions/ground/ports/channel.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';

const pageSize = 20;
const mostPages = 5;
const clockSkewMilliseconds = 60_000;

const Page = z
  .object({
    data: z.object({ elements: z.array(z.unknown()) }),
    headers: z.object({ date: z.coerce.date().optional().catch(undefined) }).catch({}),
  })
  .transform(({ data, headers }) => ({
    /** The network's own time, whole seconds. */
    at: headers.date?.getTime() ?? null,
    size: data.elements.length,
    posts: data.elements
      .map((element) => PublishedPost.safeParse(element))
      .flatMap((one) => (one.success ? [one.data] : [])),
  }));

const unreadable = (failure: Failure): LookOutcome => ({
  outcome: 'unreadable',
  reason: isTransient(failure) || failure.status === 429 ? 'try-again' : reasonOf(failure),
});

/**
 * The oldest instant that a post of this send can carry. When the pipeline's now is not the network's (`vardag job … --at`),
 * an age says nothing, and the text alone decides.
 */
const oldestOf = (since: Temporal.Instant, now: Temporal.Instant, theirs: number | null): number => {
  const sameTime = theirs === null || Math.abs(theirs - now.epochMilliseconds) <= clockSkewMilliseconds;
  return sameTime ? since.epochMilliseconds - clockSkewMilliseconds : Number.NEGATIVE_INFINITY;
};

/** The organization's newest posts until they are older than the send. The finder has no date filter. */
export const lookForPost = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  sought: { readonly post: LinkedInPost; readonly prepared: Prepared; readonly since: Temporal.Instant },
): Promise<LookOutcome> => {
  const author = organizationUrn(settings);
  for (let page = 0; page < mostPages; page += 1) {
    const queryParams = { author, count: pageSize, start: page * pageSize, sortBy: 'CREATED' };
    const answer = await retryCall(settings.clock, () =>
      client.call(Page, (rest, access) =>
        rest.finder({ ...access, resourcePath: '/posts', finderName: 'author', queryParams }),
      ),
    );
    if (!answer.ok) return unreadable(answer.failure);
    const { at, posts, size } = answer.value;
    const oldest = oldestOf(sought.since, settings.clock.now(), at);
    const isRecent = (standing: PublishedPost): boolean => standing.createdAt === null || standing.createdAt >= oldest;
    const found = posts.find((standing) => {
      if (!isRecent(standing) || !isShown(standing)) return false;
      return ['pictures', 'text'].includes(likeness(standing, sought.post, sought.prepared));
    });
    if (found) return { outcome: 'published', externalId: found.id, url: postUrl(found.id) };
    if (size < pageSize || !posts.every(isRecent)) return { outcome: 'absent' };
  }
  return { outcome: 'unreadable', reason: 'too-many-posts' };
};
