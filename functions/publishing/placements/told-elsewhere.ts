import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { wanted } from '#functions/publishing/campaigns/eligible.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Due = DetailOf<'PublicationDue'>;

/** A story that stands on the site and no campaign has let into job ads, and the campaign that may. */
export type ToldElsewhere = { readonly story: StoryFacts; readonly due: Due };

const cameToNothing = ({ state }: PublicationProjection): boolean => state === 'refused' || state === 'missed';

/** In force today, with job ads among its channels. */
const letsIn = ({ draft, from, until, channels }: Campaign, today: string): boolean =>
  !draft && channels.includes('job-boards') && from <= today && today <= until;

/**
 * A story that one campaign has told without job ads may stand in ads for another that has them and wants such stories. It keeps
 * the time at which it was told, so that no pace is disturbed. One that an ad campaign asked for before is not asked for again.
 */
export const toldElsewhere = (
  projections: readonly PublicationProjection[],
  stories: ReadonlyMap<string, StoryFacts>,
  campaigns: readonly Campaign[],
  { today, latest }: { readonly today: string; readonly latest: string },
): readonly ToldElsewhere[] => {
  const whole = projections.filter(({ vacancy }) => vacancy === null);
  const ads = whole.filter(({ channel }) => channel === 'job-boards');
  const isIn = new Set(ads.filter((one) => !cameToNothing(one)).map(({ story }) => story));
  const asked = new Set(ads.map(({ publication }) => publication));
  const open = campaigns.filter((campaign) => letsIn(campaign, today));
  return whole.flatMap(({ channel, state, story: id, slot, instant }) => {
    const story = stories.get(id);
    if (channel !== 'site' || state !== 'published' || slot === null || instant === null) return [];
    if (story === undefined || story.folder !== 'approved' || story.approval === null || isIn.has(id)) return [];
    const about = { ...story, values: story.values.values };
    const campaign = open.find((one) => wanted(one, about))?.id;
    if (campaign === undefined) return [];
    const publication = publicationId({ campaign, story: id, channel: 'job-boards', vacancy: null });
    if (asked.has(publication)) return [];
    const due = { publication, campaign, story: id, pair: null, channel: 'job-boards', slot, instant, latest } as const;
    return [{ story, due }];
  });
};
