import { isPersons } from '#functions/desk/person/is-persons.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

export type MyStory = {
  readonly id: string;
  readonly title: string;
  readonly folder: 'drafts' | 'approved' | 'withdrawn';
  readonly errors: number;
  readonly asked: boolean;
};

/** What waits for a person: to answer, to mend, to approve; and the stories that are theirs. */
export type Mine = {
  readonly asks: readonly { readonly id: string; readonly title: string }[];
  readonly mend: readonly MyStory[];
  readonly approve: readonly MyStory[];
  readonly own: readonly MyStory[];
  /** What they have said yes to, and not taken back. */
  readonly consents: readonly { readonly id: string; readonly until: string; readonly stories: readonly string[] }[];
};

const asksTo = async (
  deps: Pick<Deps, 'content'>,
  person: Person,
  facts: ReadonlyMap<string, StoryFacts>,
): Promise<Mine['asks']> => {
  const heads = await deps.content.list('asks/');
  const read = await Promise.all(
    heads.map(async ({ key }) => ({ key, ask: (await readYaml(deps, ConsentAsk, key, 'optional')).value })),
  );
  return read.flatMap(({ key, ask }) =>
    ask !== null && ask.to === person.signIn
      ? [{ id: key.slice('asks/'.length).replace(/\.ya?ml$/, ''), title: facts.get(ask.story)?.title ?? ask.story }]
      : [],
  );
};

const minesRead = async (deps: Pick<Deps, 'content'>, facts: ReadonlyMap<string, StoryFacts>) => {
  const places = (await listStories(deps)).filter(({ folder }) => folder !== 'withdrawn');
  return Promise.all(
    places.map(async ({ folder, id, name }) => {
      const [stored, notes] = await Promise.all([
        deps.content.get(storyFileKey(folder, name)),
        deps.content.list(`stories/${folder}/${name}/notes/`),
      ]);
      const front = stored === null ? null : (readStoryBytes(folder, name, stored.body).story?.front ?? null);
      const title = front?.title ?? facts.get(id)?.title ?? id;
      const story: MyStory = {
        id,
        title,
        folder,
        errors: facts.get(id)?.errors ?? 0,
        asked: folder === 'drafts' && notes.length > 0,
      };
      return {
        story,
        isTold: facts.has(id),
        author: front?.author ?? '',
        consents: front?.people.map(({ consent }) => consent) ?? [],
      };
    }),
  );
};

export const mineOf = async (deps: Pick<Deps, 'content' | 'reports'>, person: Person): Promise<Mine> => {
  const facts = new Map((await readAllJson<StoryFacts>(deps.reports, 'stories/')).map((one) => [one.id, one]));
  const [asks, all, { consents }] = await Promise.all([
    asksTo(deps, person, facts),
    minesRead(deps, facts),
    readConsents(deps),
  ]);
  const isMine = (author: string): boolean => author !== '' && isPersons(person, author);
  const own = all.filter(({ author }) => isMine(author)).map(({ story }) => story);
  const ready = all
    .filter(
      ({ story, isTold, author }) =>
        isTold && story.folder === 'drafts' && story.errors === 0 && !story.asked && !isMine(author),
    )
    .map(({ story }) => story);
  return {
    asks,
    mend: own.filter(({ folder, errors, asked }) => folder === 'drafts' && (errors > 0 || asked)),
    approve: person.roles.includes('communicator') ? ready : [],
    own,
    consents: [...consents]
      .filter(([, consent]) => consent.person === person.key && consent.withdrawnAt == null)
      .map(([id, { until }]) => ({
        id,
        until,
        stories: all.filter((one) => one.consents.includes(id)).map(({ story }) => story.title),
      })),
  };
};
