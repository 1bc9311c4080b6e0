import { dueAt } from '#functions/publishing/engagement/measured-age.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

/** A reading of a post's numbers, made five minutes after it was due: 1,000 impressions, 40 engagements. */
export const aSnapshot = (
  projection: Pick<PublicationProjection, 'publication' | 'campaign' | 'story' | 'externalId' | 'publishedAt'>,
  part: Partial<Snapshot> = {},
): Snapshot => {
  const age = part.age ?? 'P1D';
  const due = dueAt(projection.publishedAt ?? '', age);
  return {
    publication: projection.publication,
    campaign: projection.campaign,
    story: projection.story,
    externalId: projection.externalId ?? '',
    age,
    dueAt: due.toString(),
    measuredAt: due.add({ minutes: 5 }).toString(),
    impressions: 1000,
    uniqueImpressions: 800,
    clicks: 20,
    likes: 15,
    comments: 3,
    shares: 2,
    reactions: { LIKE: 15 },
    unread: null,
    ...part,
  };
};
