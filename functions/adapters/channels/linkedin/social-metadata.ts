import * as z from 'zod';
import { type Failure, passesLater, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';

/**
 * Counts alone: names and words of those who react are never asked for (docs/reference/linkedin.md#what-may-be-kept).
 */
const Metadata = z
  .object({
    commentSummary: z.object({ count: z.number() }).optional(),
    reactionSummaries: z.record(z.string(), z.object({ count: z.number() })).default({}),
  })
  .transform(({ commentSummary, reactionSummaries }) => ({
    comments: commentSummary?.count ?? null,
    reactions: Object.fromEntries(Object.entries(reactionSummaries).map(([type, { count }]) => [type, count])),
  }));
type SocialCounts = z.infer<typeof Metadata>;

const One = z.object({ data: Metadata }).transform((response) => response.data);
const Many = z
  .object({ data: z.object({ results: z.record(z.string(), Metadata.nullable().catch(null)) }) })
  .transform(
    (response) =>
      new Map(Object.entries(response.data.results).map(([key, found]) => [decodeURIComponent(key), found])),
  );

/** `gone`: the post itself is no longer there. */
export type SocialReading =
  | { readonly kind: 'counts'; readonly counts: SocialCounts }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unread'; readonly reason: string; readonly passes: boolean };

const unreadBy = (failure: Failure): SocialReading => ({
  kind: 'unread',
  reason: reasonOf(failure),
  passes: passesLater(failure),
});

const longestList = 50;
const resourcePath = '/socialMetadata';

const readOne = async (client: LinkedInClient, { clock }: LinkedInSettings, urn: string): Promise<SocialReading> => {
  const answer = await retryCall(clock, () =>
    client.call(One, (rest, access) =>
      rest.get({ ...access, resourcePath: `${resourcePath}/{urn}`, pathKeys: { urn } }),
    ),
  );
  if (answer.ok) return { kind: 'counts', counts: answer.value };
  return answer.failure.status === 404 ? { kind: 'gone' } : unreadBy(answer.failure);
};

/** One call for all where the tier allows it; what it leaves out is asked for one by one. */
const readList = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urns: readonly string[],
): Promise<ReadonlyMap<string, SocialReading>> => {
  const readings = new Map<string, SocialReading>();
  if (urns.length > 1) {
    const answer = await retryCall(settings.clock, () =>
      client.call(Many, (rest, access) => rest.batchGet({ ...access, resourcePath, ids: [...urns] })),
    );
    if (!answer.ok && answer.failure.status !== 400 && answer.failure.status !== 403) {
      const unread = unreadBy(answer.failure);
      return new Map(urns.map((urn) => [urn, unread]));
    }
    for (const [urn, counts] of answer.ok ? answer.value : [])
      if (counts) readings.set(urn, { kind: 'counts', counts });
  }
  for (const urn of urns.filter((one) => !readings.has(one))) {
    const reading = await readOne(client, settings, urn);
    readings.set(urn, reading);
    // A scope or a quota that is missing for one is missing for all.
    if (reading.kind === 'unread') {
      return new Map(urns.map((one) => [one, readings.get(one) ?? reading]));
    }
  }
  return readings;
};

/** Reactions by type and comments, up to date where the statistics lag. */
export const socialMetadata = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urns: readonly string[],
): Promise<ReadonlyMap<string, SocialReading>> => {
  const readings = new Map<string, SocialReading>();
  for (let start = 0; start < urns.length; start += longestList) {
    const list = await readList(client, settings, urns.slice(start, start + longestList));
    for (const [urn, reading] of list) readings.set(urn, reading);
  }
  return readings;
};
