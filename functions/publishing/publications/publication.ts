import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { chainName } from '#functions/ground/ledger/chain.ts';

/** What makes a publication the same one, whenever and however often it is asked for. */
export type PublicationIdentity = {
  readonly campaign: string;
  readonly story: string;
  readonly channel: ChannelName;
  /** Only for the story block in one vacancy's ad. */
  readonly vacancy: string | null;
};

/** `3f-campaign.story.channel[.vacancy]`: two hex digits of a hash first, so that no prefix grows hot. */
export const publicationId = (identity: PublicationIdentity): string =>
  chainName(
    [identity.campaign, identity.story, identity.channel, identity.vacancy].filter((part) => part !== null).join('.'),
  );

export const publicationPrefix = (id: string): string => `publications/${id}`;
