import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { disposalPrefix } from '#functions/publishing/records/disposal.ts';
import { type Erasable, erasableOf } from '#functions/publishing/records/erase/erasable.ts';
import { type KnownPerson, peopleCalled, readKnownPeople } from '#functions/publishing/records/where/known-people.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports'>;

export type ErasableStory = Erasable & { readonly id: string };

/** A consent's files, and the stories that name it and are not erased. `consent` is null while it can't be read. */
export type ErasableConsent = {
  readonly id: string;
  readonly consent: Consent | null;
  readonly files: readonly string[];
  readonly stories: readonly ErasableStory[];
};

/** What a name is of that somebody asks to have erased: a story, a consent or a person, by id; a first name says nobody's. */
export type EraseSubject =
  | { readonly is: 'story'; readonly story: ErasableStory }
  | { readonly is: 'consent'; readonly consent: ErasableConsent }
  | {
      readonly is: 'person';
      readonly person: KnownPerson;
      readonly stories: readonly ErasableStory[];
      readonly consents: readonly ErasableConsent[];
    }
  /** Of several kinds: `story.<id>`, `consent.<id>` or `person.<id>` says which. */
  | { readonly is: 'several'; readonly names: readonly string[] }
  /** A name, which stays out of the record. */
  | { readonly is: 'name'; readonly people: readonly KnownPerson[] }
  | { readonly is: 'erased' }
  | { readonly is: 'nothing' };

const isThere = ({ objects, files }: Pick<Erasable, 'objects' | 'files'>): boolean => objects.length + files.length > 0;

const storyOf = async (deps: Needs, id: string): Promise<ErasableStory> => ({ ...(await erasableOf(deps, id)), id });

const consentOf = async (
  deps: Needs,
  id: string,
  { consents, unreadable }: Awaited<ReturnType<typeof readConsents>>,
  naming: readonly string[],
): Promise<ErasableConsent | null> => {
  const own = ['yaml', 'yml'].flatMap((end) => [
    `consents/${id}.${end}`,
    `asks/${id}.${end}`,
    `answers/consent-${id}.${end}`,
  ]);
  const there = await mapConcurrent(own, async (key) => ((await deps.content.head(key)) === null ? [] : [key]));
  if (!consents.has(id) && !unreadable.has(id) && there.flat().length === 0) return null;
  const stories = await mapConcurrent(naming, (story) => storyOf(deps, story));
  return { id, consent: consents.get(id) ?? null, files: there.flat(), stories: stories.filter(isThere) };
};

/** What lies under the name that was given, or lay there. */
export const eraseSubject = async (deps: Needs, given: string): Promise<EraseSubject> => {
  const [, kind = null, rest] = /^(story|consent|person)\.(.+)$/u.exec(given) ?? [];
  const name = rest ?? given;
  const [known, read] = await Promise.all([readKnownPeople(deps), readConsents(deps)]);
  const naming = (consent: string) =>
    known.stories.filter(({ people }) => people.some((one) => one.consent === consent)).map(({ id }) => id);
  const id = storyIdOf(name);
  const story = kind === null || kind === 'story' ? await storyOf(deps, id) : null;
  const consent = kind === null || kind === 'consent' ? await consentOf(deps, name, read, naming(name)) : null;
  const person = kind === null || kind === 'person' ? known.people.find((one) => one.id === name) : undefined;
  // Without a key, a person goes by the consent that is gone.
  const isOwn = person !== undefined && (consent === null || kind === 'person');
  const found = [
    ...(story !== null && isThere(story) ? ['story'] : []),
    ...(consent === null ? [] : ['consent']),
    ...(isOwn ? ['person'] : []),
  ];
  if (found.length > 1) return { is: 'several', names: found.map((one) => `${one}.${name}`) };
  if (story !== null && isThere(story)) return { is: 'story', story };
  if (consent !== null) return { is: 'consent', consent };
  if (person !== undefined && !person.names.includes(name)) {
    const stories = await mapConcurrent(person.stories, (one) => storyOf(deps, one.id));
    const consents = await mapConcurrent(person.consents, (one) => consentOf(deps, one, read, naming(one)));
    const all = consents.filter((one) => one !== null);
    if (stories.some(isThere) || all.length > 0)
      return { is: 'person', person, stories: stories.filter(isThere), consents: all };
  }
  const before = await Promise.all(
    [id, `consent.${name}`, `person.${name}`].map((one) => deps.records.list(`${disposalPrefix(one)}/`)),
  );
  if (before.some((chain) => chain.length > 0)) return { is: 'erased' };
  const called = peopleCalled(known, name);
  return called.length > 0 ? { is: 'name', people: called } : { is: 'nothing' };
};
