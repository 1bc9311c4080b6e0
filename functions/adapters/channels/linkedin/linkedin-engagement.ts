import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import { type LinkedInClient, linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { LinkedInSettings } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { measuredPost } from '#functions/adapters/channels/linkedin/measured-post.ts';
import { isShown, postUrn } from '#functions/adapters/channels/linkedin/published-post.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { type ShareReading, shareStatistics } from '#functions/adapters/channels/linkedin/share-statistics.ts';
import { type SocialReading, socialMetadata } from '#functions/adapters/channels/linkedin/social-metadata.ts';
import type { EngagementSource, Measured } from '#functions/ground/ports/engagement-source.ts';

const notAsked = { kind: 'unread', reason: 'not-asked', passes: true } as const;

/** Only a post that the statistics leave out and the metadata could not vouch for is read itself. */
const isThere = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  urn: string,
  { share, social }: { readonly share: ShareReading; readonly social: SocialReading },
): Promise<boolean> => {
  if (social.kind !== 'unread' || share.kind !== 'quiet') return social.kind === 'counts';
  const answer = await retryCall(settings.clock, () => getPost(client, urn));
  return answer.ok && isShown(answer.value);
};

/** Lifetime numbers of the organization's own posts, aggregates only. */
export const linkedInEngagement = (settings: LinkedInSettings): EngagementSource => {
  const client = linkedInClient(settings);
  return {
    measure: async (externalIds) => {
      const urns = [...new Set(externalIds)].filter((id) => postUrn.safeParse(id).success);
      const shares = await shareStatistics(client, settings, urns);
      const socials = await socialMetadata(client, settings, urns);
      const measured = new Map<string, Measured>();
      for (const urn of urns) {
        const share = shares.get(urn) ?? notAsked;
        const social = socials.get(urn) ?? notAsked;
        measured.set(urn, measuredPost(share, social, await isThere(client, settings, urn, { share, social })));
      }
      return measured;
    },
  };
};
