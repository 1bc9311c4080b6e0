import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';

/** A story that went out on LinkedIn on Tuesday 17 November 2026 at 09:00 in Stockholm. */
export const aPublicationProjection = (part: Partial<PublicationProjection> = {}): PublicationProjection => {
  const { story = 'vi-bestammer-veckan', channel = 'linkedin', campaign = 'hosten' } = part;
  const publishedAt = part.publishedAt === undefined ? '2026-11-17T08:00:05Z' : part.publishedAt;
  return {
    publication: `3f-${campaign}.${story}.${channel}`,
    campaign,
    story,
    channel,
    vacancy: null,
    state: 'published',
    slot: '2026-11-17T09:00[Europe/Stockholm]',
    instant: publishedAt ?? '2026-11-17T08:00:00Z',
    externalId: 'urn:li:share:7000000000000000001',
    url: null,
    reason: null,
    needsPerson: false,
    entries: 4,
    ...part,
    publishedAt,
  };
};
