import { describe, expect, it } from 'vitest';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, nine, story } from '#test/builders/core/newsroom-world.ts';
import { aPublisher, type Publisher, type Told } from '#test/builders/linkedin/a-publisher.ts';

const english = 'we-decide-the-week';
const [swedish, translated] = [
  { story, pair: english },
  { story: english, pair: story },
];
/** Which of the two goes first is decided by their ids. */
const [first, second] = [swedish, translated].sort((a, b) => (due(a).publication < due(b).publication ? -1 : 1)) as [
  typeof swedish,
  typeof swedish,
];

const told = (id: string): Told =>
  id === story
    ? { id }
    : {
        id,
        body: 'On Mondays we sit at the edge of the forest and plan the week.\n\n<!-- more -->\n\nMore.',
        fields: {
          language: 'en',
          title: 'We decide the week together',
          translationOf: story,
          people: [{ name: 'Omar', role: 'preschool teacher', consent: 'omar-2026' }],
        },
      };

const source = (id: string): string => {
  const { fields, body } = told(id);
  return aStorySource({ unit: 'utbildning', ...fields }, body);
};

/** Both are approved, and due in one slot; the translation has a consent of its own. */
const aPair = async (approved: readonly string[] = [story, english]): Promise<Publisher> => {
  const publisher = await aPublisher();
  await publisher.put('consents/omar-2026.yaml', consentFile({ person: 'p-0018', displayName: 'Omar' }));
  for (const id of [story, english]) {
    await publisher.put(`stories/drafts/${id}/story.md`, source(id));
    await publisher.deps.content.remove(`stories/approved/${id}/story.md`);
  }
  for (const id of approved) expect(await publisher.approve(told(id))).toEqual([]);
  await publisher.plan(swedish, translated);
  return publisher;
};

const consentOf = (id: string): string => (id === story ? 'elsa-2026' : 'omar-2026');

const ends = async (publisher: Publisher) => ({
  first: await publisher.kinds(first),
  second: await publisher.kinds(second),
  posts: publisher.visible().length,
});

const sent = 'claimed prepared sending';
const neither = { first: 'claimed refused', second: 'claimed refused', posts: 0 };
const both = { first: `${sent} published`, second: `${sent} published`, posts: 2 };
const either = [
  ['the one that goes first', first],
  ['the one that follows', second],
] as const;

describe('a pair of languages', () => {
  it('goes out both, one behind the other', async () => {
    const publisher = await aPair();
    await publisher.tick();
    expect(await ends(publisher)).toEqual(both);
    const [one, other] = publisher.sandbox.posts();
    expect([one?.shownText, other?.shownText].map((text) => text?.includes('On Mondays'))).toEqual(
      [first, second].map((which) => which.story === english),
    );
  });

  it.each(either)('goes out neither when %s is not approved', async (_, { story: id, pair }) => {
    const publisher = await aPair([pair]);
    await publisher.tick();
    expect(id).not.toBe(pair);
    expect(await ends(publisher)).toEqual(neither);
  });

  it.each(either)('goes out neither when one byte of %s has changed', async (_, { story: id }) => {
    const publisher = await aPair();
    await publisher.put(`stories/approved/${id}/story.md`, `${source(id)} `);
    await publisher.tick();
    expect(await ends(publisher)).toEqual(neither);
  });

  it.each(either)('goes out neither when the consent of %s has ended', async (_, { story: id }) => {
    const publisher = await aPair();
    await publisher.put(`consents/${consentOf(id)}.yaml`, consentFile({ until: '2026-11-23' }));
    await publisher.tick();
    expect(await ends(publisher)).toEqual(neither);
  });

  it('waits both while a pause stands', async () => {
    const publisher = await aPair();
    await publisher.put('pause.yaml', pauseFile);
    await publisher.tick();
    expect(await ends(publisher)).toEqual({ first: '', second: '', posts: 0 });
    await publisher.deps.content.remove('pause.yaml');
    await publisher.tick(30);
    expect(await ends(publisher)).toEqual(both);
  });

  it('goes out neither when LinkedIn refuses the first', async () => {
    const publisher = await aPair();
    publisher.sandbox.faults.next('bare-forbidden', { on: 'posts.CREATE' });
    await publisher.tick();
    expect(await ends(publisher)).toEqual({ first: `${sent} refused`, second: 'claimed refused', posts: 0 });
  });

  it('waits both while LinkedIn puts the first off, and then goes out both', async () => {
    const publisher = await aPair();
    publisher.sandbox.faults.next('token-revoked', { on: 'posts.CREATE' });
    await publisher.tick();
    expect(await ends(publisher)).toEqual({ first: `${sent} deferred`, second: '', posts: 0 });
    await publisher.tick(5);
    expect(await ends(publisher)).toEqual({ ...both, first: `${sent} deferred ${sent} published` });
  });

  it('goes out neither when the first is put off beyond its slot', async () => {
    const publisher = await aPair();
    publisher.sandbox.faults.next('throttled', { on: 'posts.CREATE' });
    await publisher.tick();
    expect(await ends(publisher)).toEqual({ first: `${sent} deferred missed`, second: 'claimed refused', posts: 0 });
  });

  it('holds the second back while nobody knows whether the first stands, and lets it follow when it is found', async () => {
    const publisher = await aPair();
    publisher.sandbox.faults.set({ finderDelayMs: 3 * 60_000 });
    publisher.sandbox.faults.next('create-cut-after-write');
    await publisher.tick();
    expect(await ends(publisher)).toEqual({ first: `${sent} unknown`, second: '', posts: 1 });
    for (const minutes of [1, 4]) await publisher.tick(minutes);
    expect(await ends(publisher)).toEqual({ ...both, first: `${sent} unknown unknown published` });
  });

  it('lets the second follow on a later tick when the run died between the two', async () => {
    const publisher = await aPair();
    const { send } = publisher.deps.channels.linkedin;
    let sends = 0;
    const mortal = {
      ...publisher.deps.channels.linkedin,
      send: async (...given: Parameters<typeof send>) => {
        sends += 1;
        if (sends === 2) throw new Error('killed');
        return send(...given);
      },
    };
    await expect(publisher.tick(0, { linkedin: mortal })).rejects.toThrow();
    expect(await ends(publisher)).toEqual({ ...both, second: sent, posts: 1 });
    for (const minutes of [1, 4, 10, 11]) await publisher.tick(minutes);
    expect(await ends(publisher)).toMatchObject({
      first: both.first,
      second: expect.stringMatching(/published$/),
      posts: 2,
    });
  });

  it('leaves the first standing when LinkedIn refuses the second, since what readers have seen can not be unsaid', async () => {
    const publisher = await aPair();
    const { send } = publisher.deps.channels.linkedin;
    let sends = 0;
    const channel = {
      ...publisher.deps.channels.linkedin,
      send: async (...given: Parameters<typeof send>) => {
        sends += 1;
        if (sends === 2) publisher.sandbox.faults.next('bare-forbidden', { on: 'posts.CREATE' });
        return send(...given);
      },
    };
    await publisher.tick(0, { linkedin: channel });
    expect(await ends(publisher)).toEqual({ ...both, second: `${sent} refused`, posts: 1 });
  });

  it('is one slot’s affair: what failed in the morning does not hold back the next', async () => {
    const publisher = await aPair();
    publisher.sandbox.faults.next('bare-forbidden', { on: 'posts.CREATE' });
    await publisher.tick();
    const slot = { instant: nine.add({ minutes: 60 }).toString(), latest: nine.add({ minutes: 180 }).toString() };
    await publisher.plan({ ...swedish, ...slot }, { ...translated, ...slot });
    await publisher.tick(60);
    expect(publisher.visible()).toHaveLength(2);
  });
});
