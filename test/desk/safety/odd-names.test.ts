import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.close());

/** Names that lead out of a folder, that no store takes, or that are something else in JavaScript. */
const odd = ['../../people', '/etc/passwd', '..', '\0', 'a\nb', 'a\\b', 'å'.repeat(200), '中'.repeat(120), '__proto__'];

describe('an odd name', () => {
  const pages = (name: string): readonly string[] => [
    `/newsroom/desk/draft/?story=${name}`,
    `/newsroom/desk/consent/?ask=${name}`,
    `/newsroom/desk/pictures/?story=en-dag-i-skogen&file=${name}`,
    `/newsroom/desk/slot/?at=2026-12-01T08:00:00Z&campaign=${name}`,
    ...(name === '..' ? [] : [`/newsroom/by-hand/${name}/index.html`]),
    `/newsroom/${name}/`,
    `/site/${name}`,
  ];

  it.each(odd)('is nothing that a page is about: %j', async (name) => {
    for (const path of pages(encodeURIComponent(name)))
      expect((await desk.see('eva.k', path)).status, path).toBeOneOf([302, 404]);
  });

  it.each(odd)('is nothing that an act writes: %j', async (name) => {
    const { content } = desk.world.deps;
    const before = (await content.list('')).map(({ key }) => key);
    const names = ['story', 'campaign', 'slot', 'publication', 'ask', 'consent', 'ad', 'other', 'to', 'person'];
    const fields = Object.fromEntries(names.map((field) => [field, name]));
    const rest = { seen: 'ab', reason: 'x', until: '2028-01-01', answer: 'stands', scope: `story:${name}` };
    for (const act of Object.keys(acts).filter((one) => one !== 'save-draft'))
      for (const person of ['eva.k', 'anna.k', 'hanna.h', 'dana.o'])
        expect((await desk.post(person, `/newsroom/act/${act}`, { ...fields, ...rest })).status, act).toBeLessThan(500);
    const after = (await content.list('')).map(({ key }) => key).filter((key) => !before.includes(key));
    expect(after.filter((key) => !/^(?:answers|pauses)\/[^/]+$/.test(key))).toEqual([]);
  });
});

describe('an address without its last slash', () => {
  it.each(['/newsroom/stories', '/newsroom/desk/people', '/newsroom/desk/pause'])('leads on: %s', async (path) => {
    const { status, headers } = await desk.see('eva.k', path);
    expect([status, headers['location']]).toEqual([302, `${path}/`]);
  });

  it('is a page of the newsroom when there is nothing, with the way back', async () => {
    const { status, text } = await desk.see('eva.k', '/newsroom/finns-inte');
    expect([status, text.includes('Till redaktionen')]).toEqual([404, true]);
  });
});

describe('what breaks', () => {
  it('is told in words of ours, with the way back', async () => {
    const { content } = desk.world.deps;
    const { get } = content;
    Object.assign(content, { get: async () => Promise.reject(new Error('EIO: the disk')) });
    const { status, text } = await desk
      .see('eva.k', '/newsroom/desk/mine/')
      .finally(() => Object.assign(content, { get }));
    expect([status, text.includes('Något gick fel.'), text.includes('EIO')]).toEqual([500, true, false]);
  });
});
