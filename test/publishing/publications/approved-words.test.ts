import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { after, before, told, toldWorld } from '#test/builders/core/told-world.ts';

const other = 'f'.repeat(64);

const hashNow = async ({ deps }: Pick<World, 'deps'>, id = story): Promise<string> => {
  const read = await readStory(deps, 'approved', id);
  return wordsHash(read.story ?? expect.unreachable());
};
const consentFor = ({ deps }: Pick<World, 'deps'>, textHash: string, fields: Readonly<Record<string, string>> = {}) =>
  deps.content.put('consents/elsa-2026.yaml', consentFile({ textHash: `"${textHash}"`, ...fields }));

describe('a story about a person who approved one text', () => {
  let world: World;
  const serve = (fields: Parameters<typeof due>[0] = {}) => servePublication(world.deps, due(fields));
  beforeEach(async () => {
    world = await newsroomWorld();
  });

  it('is not sent when its words are others', async () => {
    await consentFor(world, other);
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'consent-text' });
    expect((await world.ledger()).at(-1)).toMatchObject({
      kind: 'refused',
      detail: 'Texten är en annan än den som Elsa har godkänt.',
    });
    expect(world.linkedin.sends()).toBe(0);
    expect(await serve({ channel: 'site' })).toMatchObject({ state: 'refused', reason: 'consent-text' });
    expect(await world.deps.site.list('')).toEqual([]);
    expect(reasonWords('consent-text').en).toBe('The text differed from what the person approved.');
  });

  it.each([
    ['small letters', (hash: string) => hash],
    ['capitals', (hash: string) => hash.toUpperCase()],
  ])('is sent when it is that text, by its hash in %s', async (_what, written) => {
    await consentFor(world, written(await hashNow(world)));
    expect(await serve()).toMatchObject({ state: 'published' });
  });

  it('is not sent when the hash is none', async () => {
    await consentFor(world, 'abc');
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'consent-text' });
  });

  it('is not sent when the hash is written between the preparing and the send', async () => {
    world.linkedin.beforePrepare(() => consentFor(world, other));
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'consent-text' });
    expect((await world.ledger()).map(({ kind }) => kind)).toEqual(['claimed', 'prepared', 'refused']);
    expect(world.linkedin.sends()).toBe(0);
  });

  it('is the only one of the stories that rely on the consent that is sent', async () => {
    await world.approve('en-annan-vecka', aStorySource({}, 'En annan vecka sitter vi inne.'));
    await consentFor(world, await hashNow(world));
    expect(await serve({ story: 'en-annan-vecka' })).toMatchObject({ state: 'refused', reason: 'consent-text' });
    expect(await serve()).toMatchObject({ state: 'published' });
  });

  it('asks every person in it', async () => {
    const people = ['Elsa', 'Omar'].map((name) => ({ name, role: 'lärare', consent: `${name.toLowerCase()}-2026` }));
    await world.approve(story, aStorySource({ people }));
    await consentFor(world, await hashNow(world));
    const omar = { person: 'p-2', displayName: 'Omar', textHash: `"${other}"` };
    await world.deps.content.put('consents/omar-2026.yaml', consentFile(omar));
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'consent-text' });
    expect((await world.ledger()).at(-1)).toMatchObject({ detail: expect.stringContaining('Omar') });
  });
});

describe('a post that stands, of a person who approved one text', () => {
  it('is not corrected to words that the person has not approved, and is as soon as they are', async () => {
    const world = await toldWorld();
    await consentFor(world, await hashNow(world));
    await world.correct();
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'waiting', reason: 'consent-text' });
    expect([world.shown(), await world.kinds()]).toEqual([[before], []]);
    world.later(1);
    await consentFor(world, await hashNow(world));
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
    expect(world.shown()).toEqual([after]);
  });

  it.each([
    ['other words', other],
    ['no hash at all', 'abc'],
  ])(
    'is left where it stands when the consent is for %s, and cleared when the consent ends',
    async (_what, textHash) => {
      const world = await newsroomWorld();
      for (const channel of ['site', 'linkedin'] as const) await servePublication(world.deps, due({ channel }));
      await world.deps.reports.put(
        `stories/${story}.json`,
        JSON.stringify(aStoryFacts({ words: await hashNow(world) })),
      );
      world.at(nine.add({ hours: 24 }));
      await consentFor(world, textHash);
      expect(await withdrawStories(world.deps)).toMatchObject({ outcomes: [] });
      expect(world.linkedin.posts()).toHaveLength(1);

      await consentFor(world, textHash, { withdrawnAt: '2026-11-25' });
      await withdrawStories(world.deps);
      expect(world.linkedin.posts()).toEqual([]);
      expect(await world.deps.site.list(`stories/${story}/`)).toEqual([]);
    },
  );

  it('is left after a correction that the person has not approved, and cleared when its folder is withdrawn', async () => {
    const world = await toldWorld();
    await world.deps.reports.put(`stories/${story}.json`, JSON.stringify(aStoryFacts()));
    await consentFor(world, await hashNow(world));
    await world.correct(told(after));
    await world.serve();
    await withdrawStories(world.deps);
    expect(world.shown()).toEqual([before]);
    await world.deps.content.put(`stories/withdrawn/${story}/story.md`, told(after));
    await withdrawStories(world.deps);
    expect(world.shown()).toEqual([]);
  });
});
