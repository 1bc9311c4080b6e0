import { type AdProjection, adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type KnownPerson, peopleCalled, readKnownPeople } from '#functions/publishing/records/where/known-people.ts';
import { type Concerns, concernsOf, marksOf } from '#functions/publishing/records/where/person-marks.ts';
import { readableText } from '#functions/publishing/records/where/readable-text.ts';
import {
  kindOf,
  type StoredKind,
  type StoreName,
  storeNames,
} from '#functions/publishing/records/where/stored-kind.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'site'>;

/** Where a story of theirs is, or was, shown: its folder, its publication, an ad that holds it. */
export type Place = {
  readonly story: string;
  readonly title: string | null;
  /** `draft`, `approved` or `withdrawn` for the folder itself; else the publication's state. */
  readonly state: string;
  readonly channel: ChannelName | null;
  readonly vacancy: string | null;
  readonly at: string | null;
  readonly url: string | null;
  readonly publication: string | null;
};

/** An object of a store that tells of them. */
export type Stored = { readonly store: StoreName; readonly key: string; readonly kind: StoredKind };

export type HeldConsent = Consent & { readonly id: string };

/** What is kept of a person. `unsure` names somebody of that name, and nothing in it says who is meant. */
export type Where = {
  readonly person: KnownPerson;
  readonly consents: readonly HeldConsent[];
  readonly places: readonly Place[];
  readonly objects: readonly Stored[];
  readonly unsure: readonly Stored[];
};

/** One person; or several of the name, of whom one is to be chosen; or nobody who is known. */
export type Asked =
  | ({ readonly found: 'one' } & Where)
  | { readonly found: 'several'; readonly candidates: readonly KnownPerson[] }
  | { readonly found: 'nobody'; readonly unsure: readonly Stored[] };

const folderPlaces = async (deps: Needs, folders: readonly StoryLocation[]): Promise<readonly Place[]> => {
  const facts = new Map((await readAllJson<StoryFacts>(deps.reports, 'stories/')).map((one) => [one.id, one]));
  return folders.map(({ folder, id }) => ({
    story: id,
    title: null,
    state: folder === 'drafts' ? 'draft' : folder,
    channel: null,
    vacancy: null,
    at: folder === 'approved' ? (facts.get(id)?.approval?.at ?? null) : null,
    url: null,
    publication: null,
  }));
};

const placesOf = async (
  deps: Needs,
  { stories }: KnownPerson,
  folders: readonly StoryLocation[],
): Promise<readonly Place[]> => {
  const [inFolders, publications, ads] = await Promise.all([
    folderPlaces(deps, folders),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    readAllJson<AdProjection>(deps.reports, adProjectionsPrefix),
  ]);
  const byStory = (story: string): readonly Place[] => [
    ...inFolders.filter((place) => place.story === story),
    ...publications
      .filter((fact) => fact.story === story)
      .map(({ publication, state, channel, vacancy, publishedAt, instant, url }) => ({
        story,
        title: null,
        state,
        channel,
        vacancy,
        at: publishedAt ?? instant,
        url,
        publication,
      })),
    ...ads
      .filter(({ state }) => state.held.includes(story))
      .map(({ ad, board, vacancy, state }) => ({
        story,
        title: null,
        state: state.mayHold.includes(story) ? 'published' : 'removed',
        channel: 'job-boards' as const,
        vacancy: `${board}: ${vacancy}`,
        at: null,
        url: null,
        publication: ad,
      })),
  ];
  return [...stories]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, title }) => byStory(id).map((place) => ({ ...place, title })));
};

/** The hashes of the pictures of stories, as they were approved and as they lie there: cuts of them are kept under these. */
const picturesOf = async (
  deps: Needs,
  { stories }: KnownPerson,
  folders: readonly StoryLocation[],
): Promise<readonly string[]> => {
  const approved = await mapConcurrent(stories, async ({ id }) =>
    (await readApprovals(deps, id).catch(() => ({ entries: [] }))).entries.flatMap((entry) =>
      entry.kind === 'approved' ? Object.values(entry.hashes.images) : [],
    ),
  );
  const lying = await mapConcurrent(folders, async ({ folder, name }) => {
    const heads = (await deps.content.list(`stories/${folder}/${name}/`)).filter(({ key }) => !key.endsWith('.md'));
    return mapConcurrent(heads, async ({ key }) => sha256((await deps.content.get(key))?.body ?? ''));
  });
  return [...new Set([...approved, ...lying].flat())];
};

/** Lists of words that many people are called by, and descriptions of files: they are about nobody. */
const isOfNobody = (store: StoreName, key: string): boolean => store === 'content' && /^(?:rules|schemas)\//.test(key);

/** Reads every object of every store once: what is not looked into can't be said to hold nothing. */
const search = async (deps: Needs, concerns: Concerns): Promise<Pick<Where, 'objects' | 'unsure'>> => {
  const found: (Stored & { readonly sure: boolean })[] = [];
  for (const store of storeNames) {
    const heads = (await deps[store].list('')).filter(({ key }) => !isOfNobody(store, key));
    const read = await mapConcurrent(heads, async ({ key }) => {
      const stored = await deps[store].get(key);
      const text = stored === null ? '' : await readableText(key, stored.body);
      const told = concerns(`${key}\n${text}`);
      return told === null ? [] : [{ store, key, kind: kindOf(store, key), sure: told === 'person' }];
    });
    found.push(...read.flat());
  }
  const bare = ({ sure: _, ...stored }: Stored & { readonly sure: boolean }): Stored => stored;
  return {
    objects: found.filter(({ sure }) => sure).map(bare),
    unsure: found.filter(({ sure }) => !sure).map(bare),
  };
};

const nobody = (name: string): KnownPerson => ({
  id: name,
  names: [name],
  consents: [],
  signs: [],
  stories: [],
  units: [],
});

/**
 * What is kept of a person, in every store; `asked` is a first name, a key, a consent's id or a sign-in name. Where it is the
 * name of several, they are told, and nothing is looked for.
 */
export const wherePerson = async (deps: Needs, asked: string): Promise<Asked> => {
  const known = await readKnownPeople(deps);
  const called = peopleCalled(known, asked);
  const [person] = called;
  if (called.length > 1) return { found: 'several', candidates: called };
  if (person === undefined) {
    if (asked.trim() === '') return { found: 'nobody', unsure: [] };
    const { objects } = await search(deps, concernsOf(marksOf(nobody(asked.trim()), [], []), []));
    return { found: 'nobody', unsure: objects };
  }
  const theirs = new Set(person.stories.map(({ id }) => id));
  const folders = (await listStories(deps)).filter(({ id }) => theirs.has(id));
  const marks = marksOf(person, known.people, await picturesOf(deps, person, folders));
  const isNamesake = ({ id, names }: KnownPerson): boolean =>
    id !== person.id && names.some((name) => marks.shared.some((one) => one.toLowerCase() === name.toLowerCase()));
  const namesakes = known.people.filter(isNamesake).map((one) => marksOf(one, known.people, []));
  return {
    found: 'one',
    person,
    consents: person.consents.flatMap((id) => {
      const consent = known.consents.get(id);
      return consent === undefined ? [] : [{ ...consent, id }];
    }),
    places: await placesOf(deps, person, folders),
    ...(await search(deps, concernsOf(marks, namesakes))),
  };
};
