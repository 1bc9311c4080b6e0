import { Temporal } from 'temporal-polyfill';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';

type Identity = Pick<PublicationProjection, 'campaign' | 'story' | 'channel'>;

const idOf = ({ campaign, story, channel }: Identity): string =>
  publicationId({ campaign, story, channel, vacancy: null });

/** Elsa's story on LinkedIn, out since Tuesday 17 November at 9. */
export const factOf = (part: Partial<PublicationProjection> = {}): PublicationProjection => {
  const identity: Identity = {
    campaign: part.campaign ?? 'host',
    story: part.story ?? 'elsas-vecka',
    channel: part.channel ?? 'linkedin',
  };
  return {
    ...identity,
    publication: idOf(identity),
    vacancy: null,
    state: 'published',
    slot: '2026-11-17T09:00[Europe/Stockholm]',
    instant: '2026-11-17T08:00:00Z',
    publishedAt: '2026-11-17T08:00:09Z',
    externalId: 'urn:li:share:7',
    url: 'https://www.linkedin.com/feed/update/urn:li:share:7',
    reason: null,
    needsPerson: false,
    entries: 4,
    ...part,
  };
};

/** A projection of something that has not gone out. */
export const unsentOf = (
  part: Partial<PublicationProjection> & Pick<PublicationProjection, 'state'>,
): PublicationProjection => factOf({ publishedAt: null, externalId: null, url: null, ...part });

/** Elsa's story planned for LinkedIn on Tuesday 1 December at 9. */
export const plannedOf = (part: Partial<PlannedPublication> = {}): PlannedPublication => {
  const story = part.story === undefined ? 'elsas-vecka' : part.story;
  const identity = { campaign: part.campaign ?? 'host', channel: part.channel ?? 'linkedin' } as const;
  const instant = part.instant ?? '2026-12-01T08:00:00Z';
  return {
    slot: '2026-12-01T09:00[Europe/Stockholm]',
    instant,
    latest: Temporal.Instant.from(instant).add({ hours: 2 }).toString(),
    ...identity,
    story,
    publication: story === null ? null : idOf({ ...identity, story }),
    pair: null,
    reason: { sv: 'Inte berättat förr: värdet Delaktighet.', en: 'Not told before: the value Participation.' },
    runnersUp: [],
    ...part,
  };
};
