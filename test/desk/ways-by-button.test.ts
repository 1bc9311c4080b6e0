import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

const held = 'en-dag-i-skogen';
const sheet = `/newsroom/stories/${held}/`;
const other = '/newsroom/stories/vi-bestammer-veckan/';
const allPages = ['/newsroom/', sheet, other, '/newsroom/stories/', '/newsroom/published/', '/newsroom/desk/people/'];

const worldWith = async (act: string, fields: Readonly<Record<string, string>>): Promise<ADesk> => {
  const desk = await aDesk();
  await desk.post('eva.k', `/newsroom/act/${act}`, { ...fields, reason: 'Vi väntar.' });
  await writeNewsroom(desk.world.deps);
  return desk;
};
const bannersOn = async (desk: ADesk, person: string | null, path: string): Promise<readonly string[]> =>
  (await desk.see(person, path)).text.match(/<aside class="banner">[\s\S]*?<\/aside>/g) ?? [];

describe('a hold of one story', () => {
  let desk: ADesk;
  beforeAll(async () => {
    desk = await worldWith('hold', { story: held });
  }, 30_000);
  afterAll(() => desk.close());

  it('stands on its sheet and on the front, and nowhere else', async () => {
    const counts = await Promise.all(allPages.map(async (path) => (await bannersOn(desk, 'eva.k', path)).length));
    expect(Object.fromEntries(allPages.map((path, n) => [path, counts[n]]))).toEqual({
      '/newsroom/': 1,
      [sheet]: 1,
      [other]: 0,
      '/newsroom/stories/': 0,
      '/newsroom/published/': 0,
      '/newsroom/desk/people/': 0,
    });
  });

  it('is released beside its words by a communicator, and others are told who does', async () => {
    const [own = ''] = await bannersOn(desk, 'eva.k', sheet);
    expect(own).toContain('action="/newsroom/act/release"');
    expect(own.indexOf('Släpp')).toBeLessThan(own.indexOf('Med filer: ta bort pauses/story-en-dag-i-skogen.yaml'));
    for (const person of ['hanna.h', null]) {
      const [read = ''] = await bannersOn(desk, person, sheet);
      expect(read).not.toContain('<form');
      expect(read).toContain('En kommunikatör släpper den.');
    }
  });
});

describe('a pause of everything', () => {
  let desk: ADesk;
  beforeAll(async () => {
    desk = await worldWith('pause', { scope: 'all' });
  }, 30_000);
  afterAll(() => desk.close());

  it('stands on the front, and on every page of the desk, with its button before the file', async () => {
    for (const path of ['/newsroom/', '/newsroom/desk/people/', '/newsroom/desk/pause/']) {
      const [banner = ''] = await bannersOn(desk, 'eva.k', path);
      expect(banner).toContain('action="/newsroom/act/resume"');
      expect(banner.indexOf('Fortsätt')).toBeLessThan(banner.indexOf('Med filer: ta bort pauses/all.yaml'));
    }
    const [read = ''] = await bannersOn(desk, 'anna.k', '/newsroom/');
    expect(read).toContain('En kommunikatör eller driften säger fortsätt.');
  });
});

describe('the section on approving', () => {
  let desk: ADesk;
  beforeAll(async () => {
    desk = await aDesk();
  }, 30_000);
  afterAll(() => desk.close());

  it('leads to the button first, and keeps the folder and the command', async () => {
    const { text } = await desk.see('eva.k', sheet);
    const section = text.slice(text.indexOf('id="approval"'));
    const at = [
      'Tryck på <a href="#acts">Godkänn</a> överst på sidan.',
      'Med filer: flytta mappen från <code>stories/drafts/',
      `vardag approve ${held} --seen `,
    ].map((words) => section.indexOf(words));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(text).toContain('<section class="strip" id="acts"');
  });

  it('says to others who approves, and to whoever reads it from the store the folder alone', async () => {
    const { text } = await desk.see('hanna.h', sheet);
    expect(text.slice(text.indexOf('id="approval"'))).toContain('<p>En kommunikatör godkänner.</p>');
    const stored = await desk.world.deps.reports.get(`newsroom/stories/${held}/index.html`);
    const page = new TextDecoder().decode(stored?.body);
    expect(page).not.toContain('Tryck på');
    expect(page).toContain('Med filer: flytta mappen');
  });
});
