import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { lastReadKey } from '#functions/publishing/withdrawals/permission-facts.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';
import type { NamedPerson } from '#functions/story/stories/approval.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { pinnedPeople, type StoryPeople } from '#functions/story/stories/pinned-people.ts';
import { readPinnedPeople } from '#functions/story/stories/read-pinned-people.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports'>;

/** A story as far as it says who is shown. `title` is null once the story is closed and nothing but the records knows it. */
export type ToldStory = {
  readonly id: string;
  readonly title: string | null;
  readonly unit: string;
  readonly occupation: string;
  readonly people: readonly NamedPerson[];
};

/** Somebody whom consents, stories or people.yaml know. Two of one name are two, by `id`. */
export type KnownPerson = {
  /** The person's key; without one, the consent that is gone, or the sign-in name. */
  readonly id: string;
  readonly names: readonly string[];
  readonly consents: readonly string[];
  /** Sign-in name and mail. */
  readonly signs: readonly string[];
  readonly stories: readonly ToldStory[];
  /** Units that they look after, where no story tells of one. */
  readonly units: readonly string[];
};

export type KnownPeople = {
  readonly people: readonly KnownPerson[];
  readonly stories: readonly ToldStory[];
  readonly consents: ReadonlyMap<string, Consent>;
};

/** What the reports know of approvals is without names once a story is gone; the records still say whom they named. */
const readNames = async (deps: Needs): Promise<ReadonlyMap<string, StoryPeople>> => {
  const known = await readPinnedPeople(deps);
  const anew = [...known.values()].filter(({ approvals }) => approvals.some(({ people }) => people === null));
  const read = await mapConcurrent(anew, async ({ story }) => pinnedPeople(story, await readApprovals(deps, story)));
  return new Map([...known, ...read.map((one) => [one.story, one] as const)]);
};

/** Each story from what it says today, what it was last reviewed as, and what its approvals have said. */
const readStories = async (deps: Needs): Promise<readonly ToldStory[]> => {
  const [facts, pinned, places] = await Promise.all([
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readNames(deps),
    listStories(deps),
  ]);
  const written = await mapConcurrent(places, async ({ folder, id, name }): Promise<readonly ToldStory[]> => {
    const stored = await deps.content.get(storyFileKey(folder, name));
    const front = stored === null ? undefined : readStoryBytes(folder, name, stored.body).story?.front;
    if (front === undefined) return [];
    const { title, unit, occupation, people } = front;
    return [{ id, title, unit, occupation, people: people.map((one) => ({ name: one.name, consent: one.consent })) }];
  });
  const approved = [...pinned.values()].map(
    ({ story, approvals }): ToldStory => ({
      id: story,
      title: null,
      unit: '',
      occupation: '',
      people: approvals.flatMap(({ people }) => people ?? []),
    }),
  );
  const told = [...written.flat(), ...facts, ...approved];
  return [...Map.groupBy(told, ({ id }) => id)].map(([id, all]) => ({
    id,
    title: all.find(({ title }) => title !== null && title !== id)?.title ?? null,
    unit: all.find(({ unit }) => unit !== '')?.unit ?? '',
    occupation: all.find(({ occupation }) => occupation !== '')?.occupation ?? '',
    people: all.flatMap(({ people }) => people),
  }));
};

const unique = (all: readonly string[]): readonly string[] => [...new Set(all.filter((one) => one !== ''))];

/** Everybody whom the content, the reports and the records know. */
export const readKnownPeople = async (deps: Needs): Promise<KnownPeople> => {
  const [lastRead, now, stories, { people: workers }] = await Promise.all([
    readJson<Readonly<Record<string, Consent>>>(deps.reports, lastReadKey),
    readConsents(deps),
    readStories(deps),
    readPeople(deps),
  ]);
  const consents = new Map([...Object.entries(lastRead ?? {}), ...now.consents]);
  const idOf = ({ name, consent }: NamedPerson): string => consents.get(consent)?.person ?? (consent || name);
  const none = { consents: [], signs: [], stories: [], units: [] };
  const parts: readonly KnownPerson[] = [
    ...[...consents].map(([id, one]) => ({ ...none, id: one.person, names: [one.displayName], consents: [id] })),
    ...stories.flatMap((story) =>
      story.people.map((one) => ({
        ...none,
        id: idOf(one),
        names: [one.name],
        consents: [one.consent],
        stories: [story],
      })),
    ),
    ...workers.map(({ key, signIn, mail, name, units }) => ({
      ...none,
      id: key ?? signIn,
      names: [name],
      signs: [signIn, mail ?? ''],
      units,
    })),
  ];
  const people = [...Map.groupBy(parts, ({ id }) => id)].map(([id, all]) => ({
    id,
    names: unique(all.flatMap(({ names }) => names)),
    consents: unique(all.flatMap((one) => one.consents)),
    signs: unique(all.flatMap(({ signs }) => signs)),
    stories: [...new Set(all.flatMap((one) => one.stories))],
    units: unique(all.flatMap(({ units }) => units)),
  }));
  return { people, stories, consents };
};

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** Whom somebody means by a first name, a key, a consent's id or a sign-in name. */
export const peopleCalled = ({ people }: Pick<KnownPeople, 'people'>, asked: string): readonly KnownPerson[] => {
  const called = folded(asked);
  const is = (all: readonly string[]): boolean => all.some((one) => folded(one) === called);
  const named = people.filter(({ id, consents, signs }) => is([id, ...consents, ...signs]));
  return named.length > 0 ? named : people.filter(({ names }) => is(names));
};
