import * as z from 'zod';
import { type Failure, passesLater, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { Answer, LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';

const count = z.number().nullable().catch(null);

const Totals = z.object({
  impressionCount: count,
  uniqueImpressionsCount: count,
  clickCount: count,
  likeCount: count,
  commentCount: count,
  shareCount: count,
});
export type ShareTotals = z.infer<typeof Totals>;

const Elements = z
  .object({
    data: z.object({
      elements: z.array(
        z.object({ share: z.string().optional(), ugcPost: z.string().optional(), totalShareStatistics: Totals }),
      ),
    }),
  })
  .transform(({ data }) =>
    data.elements.map(
      ({ share, ugcPost, totalShareStatistics }) => [share ?? ugcPost ?? '', totalShareStatistics] as const,
    ),
  );

type Kind = 'shares' | 'ugcPosts';
const kindOf = (urn: string): Kind => (urn.startsWith('urn:li:share:') ? 'shares' : 'ugcPosts');

/** Longer lists risk the limit on the query, beyond which the client tunnels. */
const longestList = 50;

/** Totals, or `quiet`: a post without activity is absent from the answer; or why it could not be read. */
export type ShareReading =
  | { readonly kind: 'totals'; readonly totals: ShareTotals }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'unread'; readonly reason: string; readonly passes: boolean };

const ask = (
  client: LinkedInClient,
  settings: LinkedInSettings,
  kind: Kind,
  urns: readonly string[],
): Promise<Answer<z.infer<typeof Elements>>> =>
  retryCall(settings.clock, () =>
    client.call(Elements, (rest, access) =>
      rest.finder({
        ...access,
        resourcePath: '/organizationalEntityShareStatistics',
        finderName: 'organizationalEntity',
        queryParams: { organizationalEntity: organizationUrn(settings), [kind]: urns },
      }),
    ),
  );

/** The posts that a refusal points at, `[/shares[3]]`: one that is not the organization's must not blind the others. */
const pointedAt = (failure: Failure, kind: Kind, urns: readonly string[]): readonly string[] =>
  failure.status === 403
    ? [...failure.message.matchAll(/\/(shares|ugcPosts)\[(\d+)\]/g)]
        .filter(([, named]) => named === kind)
        .flatMap(([, , index]) => urns[Number(index)] ?? [])
    : [];

const readList = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  kind: Kind,
  urns: readonly string[],
): Promise<readonly (readonly [string, ShareReading])[]> => {
  if (urns.length === 0) return [];
  const answer = await ask(client, settings, kind, urns);
  if (answer.ok) {
    const found = new Map(answer.value);
    return urns.map((urn) => {
      const totals = found.get(urn);
      return [urn, totals === undefined ? { kind: 'quiet' } : { kind: 'totals', totals }] as const;
    });
  }
  const reason = reasonOf(answer.failure);
  const barred = new Set(pointedAt(answer.failure, kind, urns));
  const passes = passesLater(answer.failure);
  const unread = (urn: string) => [urn, { kind: 'unread', reason, passes }] as const;
  if (barred.size === 0) return urns.map(unread);
  const others = urns.filter((urn) => !barred.has(urn));
  return [...[...barred].map(unread), ...(await readList(client, settings, kind, others))];
};

/** Lifetime totals by post; LinkedIn keeps shares and ugcPosts apart. */
export const shareStatistics = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urns: readonly string[],
): Promise<ReadonlyMap<string, ShareReading>> => {
  const readings = new Map<string, ShareReading>();
  for (const kind of ['shares', 'ugcPosts'] as const) {
    const mine = urns.filter((urn) => kindOf(urn) === kind);
    for (let start = 0; start < mine.length; start += longestList) {
      const list = mine.slice(start, start + longestList);
      for (const [urn, reading] of await readList(client, settings, kind, list)) readings.set(urn, reading);
    }
  }
  return readings;
};
