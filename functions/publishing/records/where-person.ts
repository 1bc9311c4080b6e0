import { type AdProjection, adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Place = {
  readonly story: string;
  /** `draft`, `approved` or `withdrawn` for the folder itself; else the publication's state. */
  readonly state: string;
  readonly channel: ChannelName | null;
  readonly vacancy: string | null;
  readonly at: string | null;
  readonly url: string | null;
  readonly publication: string | null;
};

const isPerson = (person: string, id: string, consent: Consent): boolean =>
  [id, consent.person, consent.displayName].some(
    (name) => name.toLocaleLowerCase('sv') === person.toLocaleLowerCase('sv'),
  );

/** Every place where a person's story is or was; `person` is a first name, a person key, or a consent's id. */
export const wherePerson = async (
  deps: Pick<Deps, 'content' | 'reports'>,
  person: string,
): Promise<readonly Place[]> => {
  const { consents } = await readConsents(deps);
  const ids = new Set([...consents].filter(([id, consent]) => isPerson(person, id, consent)).map(([id]) => id));
  const [stories, publications, folders, ads] = await Promise.all([
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    listStories(deps),
    readAllJson<AdProjection>(deps.reports, adProjectionsPrefix),
  ]);
  const named = stories.filter((story) => story.people.some((one) => ids.has(one.consent) || one.name === person));
  return named.flatMap((story): readonly Place[] => [
    ...folders
      .filter((place) => place.id === story.id)
      .map(({ folder }) => ({
        story: story.id,
        state: folder === 'drafts' ? 'draft' : folder,
        channel: null,
        vacancy: null,
        at: folder === 'approved' ? (story.approval?.at ?? null) : null,
        url: null,
        publication: null,
      })),
    ...publications
      .filter((projection) => projection.story === story.id)
      .map(({ publication, state, channel, vacancy, publishedAt, instant, url }) => ({
        story: story.id,
        state,
        channel,
        vacancy,
        at: publishedAt ?? instant,
        url,
        publication,
      })),
    ...ads
      .filter(({ state }) => state.held.includes(story.id))
      .map(({ ad, board, vacancy, state }) => ({
        story: story.id,
        state: state.mayHold.includes(story.id) ? 'published' : 'removed',
        channel: 'job-boards' as const,
        vacancy: `${board}: ${vacancy}`,
        at: null,
        url: null,
        publication: ad,
      })),
  ]);
};
