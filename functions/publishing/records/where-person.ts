import { type AdProjection, adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { lastReadKey } from '#functions/publishing/withdrawals/permission-facts.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import type { NamedPerson } from '#functions/story/stories/approval.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { pinnedPeople, type StoryPeople } from '#functions/story/stories/pinned-people.ts';
import { readPinnedPeople } from '#functions/story/stories/read-pinned-people.ts';
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

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

const isPerson = (person: string, id: string, consent: Consent): boolean =>
  [id, consent.person, consent.displayName].some((name) => same(name, person));

/** Whom the file names today and whom any of its approvals has named, also when the file says otherwise or is gone. */
const peopleOf = (facts: StoryFacts | undefined, pinned: StoryPeople | undefined): readonly NamedPerson[] => [
  ...(facts?.people ?? []),
  ...(pinned?.approvals.flatMap(({ people }) => people ?? []) ?? []),
];

/** What the reports know of approvals is without names once a story is gone; the records still say whom they named. */
const readNames = async (deps: Pick<Deps, 'records' | 'reports'>): Promise<ReadonlyMap<string, StoryPeople>> => {
  const known = await readPinnedPeople(deps);
  const anew = [...known.values()].filter(({ approvals }) => approvals.some(({ people }) => people === null));
  const read = await mapConcurrent(anew, async ({ story }) => pinnedPeople(story, await readApprovals(deps, story)));
  return new Map([...known, ...read.map((one) => [one.story, one] as const)]);
};

/** Every place where a person's story is or was; `person` is a first name, a person key, or a consent's id. */
export const wherePerson = async (
  deps: Pick<Deps, 'content' | 'records' | 'reports'>,
  person: string,
): Promise<readonly Place[]> => {
  const lastRead = await readJson<Readonly<Record<string, Consent>>>(deps.reports, lastReadKey);
  const consents = new Map([...Object.entries(lastRead ?? {}), ...(await readConsents(deps)).consents]);
  const ids = new Set([...consents].filter(([id, consent]) => isPerson(person, id, consent)).map(([id]) => id));
  const [facts, pinned, publications, folders, ads] = await Promise.all([
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readNames(deps),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    listStories(deps),
    readAllJson<AdProjection>(deps.reports, adProjectionsPrefix),
  ]);
  const stories = new Map(facts.map((story) => [story.id, story]));
  const all = [...new Set([...stories.keys(), ...pinned.keys()])].sort();
  const named = all.filter((id) =>
    peopleOf(stories.get(id), pinned.get(id)).some(({ name, consent }) => ids.has(consent) || same(name, person)),
  );
  return named.flatMap((id): readonly Place[] => [
    ...folders
      .filter((place) => place.id === id)
      .map(({ folder }) => ({
        story: id,
        state: folder === 'drafts' ? 'draft' : folder,
        channel: null,
        vacancy: null,
        at: folder === 'approved' ? (stories.get(id)?.approval?.at ?? null) : null,
        url: null,
        publication: null,
      })),
    ...publications
      .filter((fact) => fact.story === id)
      .map(({ publication, state, channel, vacancy, publishedAt, instant, url }) => ({
        story: id,
        state,
        channel,
        vacancy,
        at: publishedAt ?? instant,
        url,
        publication,
      })),
    ...ads
      .filter(({ state }) => state.held.includes(id))
      .map(({ ad, board, vacancy, state }) => ({
        story: id,
        state: state.mayHold.includes(id) ? 'published' : 'removed',
        channel: 'job-boards' as const,
        vacancy: `${board}: ${vacancy}`,
        at: null,
        url: null,
        publication: ad,
      })),
  ]);
};
