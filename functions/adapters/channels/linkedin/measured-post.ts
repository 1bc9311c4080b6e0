import type { ShareReading, ShareTotals } from '#functions/adapters/channels/linkedin/share-statistics.ts';
import type { SocialReading } from '#functions/adapters/channels/linkedin/social-metadata.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';

const nobody: ShareTotals = {
  impressionCount: 0,
  uniqueImpressionsCount: 0,
  clickCount: 0,
  likeCount: 0,
  commentCount: 0,
  shareCount: 0,
};

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** LinkedIn answers a negative number after somebody unlikes an ad; it says nothing about this post. */
const counted = (count: number | null | undefined): number | null =>
  count === null || count === undefined || count < 0 ? null : count;

type Totals = { readonly totals: ShareTotals | null; readonly unread: string | null; readonly passes: boolean };

/** Absent from the statistics is zero only for a post that is there and that nothing else says was noticed. */
const totalsOf = (share: ShareReading, social: SocialReading, isThere: boolean): Totals => {
  if (share.kind === 'totals') return { totals: share.totals, unread: null, passes: false };
  if (share.kind === 'unread') return { totals: null, unread: `statistics: ${share.reason}`, passes: share.passes };
  if (!isThere) return { totals: null, unread: 'statistics: gone', passes: false };
  const noticed = social.kind === 'counts' && sum(social.counts.reactions) + (social.counts.comments ?? 0) > 0;
  // The statistics come to a post some hours after the first reaction does.
  if (noticed) return { totals: null, unread: 'statistics: lagging', passes: true };
  return { totals: nobody, unread: null, passes: false };
};

/** One post's numbers out of LinkedIn's two sources. Reactions and comments come from the fresher one when it was read. */
export const measuredPost = (share: ShareReading, social: SocialReading, isThere: boolean): Measured => {
  const { totals, unread, passes } = totalsOf(share, social, isThere);
  const counts = social.kind === 'counts' ? social.counts : null;
  const socialUnread = social.kind === 'unread' ? social.reason : 'gone';
  const reasons = [unread, counts === null ? `reactions: ${socialUnread}` : null].filter((reason) => reason !== null);
  return {
    impressions: counted(totals?.impressionCount),
    uniqueImpressions: counted(totals?.uniqueImpressionsCount),
    clicks: counted(totals?.clickCount),
    likes: counts === null ? counted(totals?.likeCount) : sum(counts.reactions),
    comments: counts?.comments ?? counted(totals?.commentCount),
    shares: counted(totals?.shareCount),
    reactions: counts?.reactions ?? null,
    unread: reasons.length === 0 ? null : reasons.join('; '),
    ...(passes || (social.kind === 'unread' && social.passes) ? { passes: true } : {}),
  };
};
