import { describe, expect, it } from 'vitest';
import { archiveKey } from '#functions/publishing/publications/sending/archive-post.ts';
import { due } from '#test/builders/core/newsroom-world.ts';
import { aPublisher, type Publisher, page } from '#test/builders/linkedin/a-publisher.ts';

const channels = (linkedin: string, rest = '') => `linkedin: ${linkedin}\n${rest}`;
const mentioning = channels('{ organization: "5515715", mention: Nordhamns stad }');
const sweden = { geoLocations: ['urn:li:geo:105117694'] };
const students = `audiences:
  - { id: students, name: { sv: Studenter, en: Students }, targeting: { interfaceLocales: [{ language: sv, country: SE }] } }
`;

const publish = async (publisher: Publisher) => {
  expect(await publisher.approve({ fields: { audience: 'students' } })).toEqual([]);
  const [outcome] = await publisher.tick();
  return { outcome, post: publisher.visible()[0] };
};

describe('a LinkedIn post as it is composed, approved and shown', () => {
  it('links to the page where it says the name, and shows the words that were approved', async () => {
    const publisher = await aPublisher();
    await publisher.put('channels.yaml', mentioning);
    const { post } = await publish(publisher);
    expect(post?.commentary).toContain(`@[Nordhamns stad](${page})`);
    expect(post?.shownText).toContain('\n\nNordhamns stad – ett jobb som märks.');
  });

  it('is found again by its words after its answer was lost, mention and all', async () => {
    const publisher = await aPublisher();
    await publisher.put('channels.yaml', mentioning);
    publisher.sandbox.faults.next('create-cut-after-write');
    await publish(publisher);
    expect(await publisher.kinds()).toBe('claimed prepared sending unknown published');
    expect(publisher.visible()).toHaveLength(1);
  });

  it('is shown to everyone when nothing else is said', async () => {
    const { post } = await publish(await aPublisher());
    expect(post).not.toHaveProperty('targetEntities');
  });

  it('is shown to those that the channel and the audience say', async () => {
    const publisher = await aPublisher();
    await publisher.put('channels.yaml', channels(`{ targeting: ${JSON.stringify(sweden)} }`, students));
    const { post } = await publish(publisher);
    expect(post?.targetEntities).toEqual([{ ...sweden, interfaceLocales: [{ language: 'sv', country: 'SE' }] }]);
  });

  it.each(['not-found', 'bad-request'] as const)(
    'row 42: an audience that is too small is refused in words, and nothing stands (%s)',
    async (smallAudience) => {
      const publisher = await aPublisher();
      await publisher.put('channels.yaml', channels('{ targeting: { geoLocations: ["urn:li:geo:1"] } }'));
      publisher.sandbox.faults.set({ audiences: { 'urn:li:geo:1': 299 }, smallAudience });
      const { outcome, post } = await publish(publisher);
      expect(outcome).toMatchObject({ state: 'refused', reason: 'audience' });
      expect(post).toBeUndefined();
      expect(await publisher.kinds()).toBe('claimed prepared sending refused');
    },
  );

  it('keeps the words and the audience of the approval when the settings change afterwards', async () => {
    const publisher = await aPublisher();
    await publisher.approve();
    await publisher.put(
      'channels.yaml',
      `${mentioning.trim().replace(' }', ', targeting: { geoLocations: ["urn:li:geo:1"] } }')}\n`,
    );
    await publisher.tick();
    const [post] = publisher.visible();
    expect(post?.commentary).not.toContain('@[');
    expect(post).not.toHaveProperty('targetEntities');
  });

  it('shows a drawn card with the tracked link when the story has no picture', async () => {
    const publisher = await aPublisher();
    const { post } = await publish(publisher);
    expect(post?.content?.article).toEqual({
      source: expect.stringMatching(/^https:\/\/jobba\.nordhamn\.example\/.*utm_source=linkedin/),
      thumbnail: expect.stringMatching(/^urn:li:image:/),
      title: 'Vi bestämmer veckan tillsammans',
      description: expect.stringContaining('På måndagar'),
    });
    const { shown } = JSON.parse(
      new TextDecoder().decode((await publisher.deps.records.get(archiveKey(due().publication)))?.body),
    );
    expect(post?.shownText).toContain(shown.article.url);
    expect(shown.pictures).toEqual([{ alt: '', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is found again by its own thumbnail when the network has changed the words', async () => {
    const publisher = await aPublisher();
    publisher.sandbox.faults.next('create-cut-after-write');
    await publisher.approve({ pinned: { commentary: 'Vi planerar (ihop).', card: 'https://jobba.nordhamn.example/' } });
    await publisher.tick();
    expect(publisher.visible()[0]?.shownText).toBe('Vi planerar ');
    expect(await publisher.kinds()).toBe('claimed prepared sending unknown published');
  });

  it('sends what was approved before there were cards as its sheet showed it: without a picture', async () => {
    const publisher = await aPublisher();
    await publisher.approve({ pinned: { shown: 'Vi planerar.', commentary: 'Vi planerar.' } });
    await publisher.tick();
    expect(publisher.visible()[0]?.content?.article).toEqual({
      source: expect.not.stringContaining('utm_'),
      title: 'Vi bestämmer veckan tillsammans',
      description: expect.any(String),
    });
    expect(publisher.proxy.seen.filter(({ path }) => path.includes('images'))).toEqual([]);
  });

  it('shows pictures and no card when the story has pictures', async () => {
    const publisher = await aPublisher();
    await publisher.approve({ pictures: 1 });
    await publisher.tick();
    expect(Object.keys(publisher.visible()[0]?.content ?? {})).toEqual(['media']);
  });
});
