import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const draft = 'en-dag-i-skogen';
const sheet = `/newsroom/stories/${draft}/`;
const approvePath = '/newsroom/act/approve';

/** The version that a page's main button is about. */
const seenOn = async (person: string, path = sheet): Promise<string> => {
  const { text } = await desk.see(person, path);
  return /name="seen" value="([0-9a-f]{12})"/.exec(text)?.[1] ?? '';
};
const keys = async (prefix: string) => (await desk.world.deps.content.list(prefix)).map(({ key }) => key);
const acts = async () => (await desk.world.deps.records.list('acts/')).map(({ key }) => key);

describe('an act over HTTP', () => {
  it('is done, told on the page it came from, and leaves an entry', async () => {
    const seen = await seenOn('eva.k');
    expect(seen).toMatch(/^[0-9a-f]{12}$/);
    const answer = await desk.post('eva.k', approvePath, { story: draft, seen, back: sheet });
    expect([answer.status, answer.headers['location']]).toEqual([303, sheet]);
    expect(await keys('stories/approved/en-dag')).toEqual([`stories/approved/${draft}/story.md`]);
    expect(await acts()).toHaveLength(2);
    const { text } = await desk.see('eva.k', sheet);
    expect(text).toContain('godkände den');
    expect(text).toContain('Ångra godkännandet');
  });

  it('answers about the values in the approval itself: one, none of them, or nothing', async () => {
    await desk.world.deps.content.put(
      'employer-values.yaml',
      `version: "1"
values:
  - { id: delaktighet, name: { sv: Delaktighet, en: Participation }, hashtag: Delaktighet, patterns: { sv: { strong: [zzz], weak: [] } } }
  - { id: stolthet, name: { sv: Stolthet, en: Pride }, hashtag: Stolthet, patterns: { sv: { strong: [yyy], weak: [] } } }
`,
    );
    const key = storyFactsKey(draft);
    const facts = await readJson<StoryFacts>(desk.world.deps.reports, key);
    const row = { value: 'delaktighet', score: 1, likely: true, sentence: 'Vi bestämmer tillsammans.' };
    const shown = [row, { ...row, value: 'finns-inte' }, { ...row, value: 'stolthet', sentence: '' }];
    const suggested = { version: 'v', shown };
    await desk.world.deps.reports.put(key, JSON.stringify({ ...facts, suggested }));
    const { text } = await desk.see('eva.k', sheet);
    // Nothing is suggested that has no sentence to quote, or is no value of this employer's.
    expect([...text.matchAll(/name="values" value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
      'delaktighet',
      'none',
    ]);
    expect(text).toContain('Vi bestämmer tillsammans.');
    const form = { story: draft, seen: await seenOn('eva.k'), back: sheet };
    expect((await desk.post('eva.k', approvePath, { ...form, values: 'none' })).status).toBe(303);
    const stored = await desk.world.deps.content.get(`stories/approved/${draft}/story.md`);
    expect(new TextDecoder().decode(stored?.body)).toMatch(/^values: \[\s*\]$/m);
  });

  it('is done once, however often it is sent at once', async () => {
    const seen = await seenOn('eva.k');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.post('eva.k', approvePath, { story: draft, seen, back: sheet })),
    );
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers['location']}`))).toEqual(
      new Set([`303 ${sheet}`]),
    );
    expect(await acts()).toHaveLength(2);
    expect((await desk.world.deps.records.list('approvals/')).filter(({ key }) => key.includes('en-dag'))).toHaveLength(
      1,
    );
  });

  it('is no act by GET, and none under a name that nobody has', async () => {
    for (const path of [approvePath, `${approvePath}?story=${draft}`, '/newsroom/act/'])
      expect((await desk.see('eva.k', path)).status, path).toBe(404);
    for (const name of ['nope', 'constructor', '__proto__', 'toString'])
      expect((await desk.post('eva.k', `/newsroom/act/${name}`, { story: draft })).status, name).toBe(404);
    expect(await acts()).toEqual([]);
  });

  it('is refused to whoever may not, and to whoever wrote it', async () => {
    const seen = await seenOn('eva.k');
    for (const person of ['anna.k', 'hanna.h'])
      expect((await desk.post(person, approvePath, { story: draft, seen })).status, person).toBe(403);
    await desk.world.deps.content.put(
      'people.yaml',
      'people: [{ name: Anna, signIn: anna.k, roles: [communicator, storyteller], key: p-0001 }]',
    );
    const { status, text } = await desk.post('anna.k', approvePath, { story: draft, seen });
    expect([status, text.includes('Be en kollega')]).toEqual([409, true]);
    expect(await keys('stories/approved/en-dag')).toEqual([]);
  });

  it('is refused for a version that has changed, with what lies there now', async () => {
    const seen = await seenOn('eva.k');
    const file = `stories/drafts/${draft}/story.md`;
    const stored = await desk.world.deps.content.get(file);
    await desk.world.deps.content.put(file, `${new TextDecoder().decode(stored?.body)}\nOch en rad till.\n`);
    const { status, text } = await desk.post('eva.k', approvePath, { story: draft, seen, back: sheet });
    expect([status, text.includes('Och en rad till.')]).toEqual([409, true]);
    const page = await desk.see('eva.k', sheet);
    expect(page.text).toContain('Berättelsen har ändrats sedan du läste den.');
    expect(page.headers['refresh']).toBe('5; url=?again=1');
    expect((await desk.see('eva.k', `${sheet}?again=24`)).headers['refresh']).toBeUndefined();
  });

  it.each([
    ['nobody', null],
    ['somebody who is no longer among the people', 'sven.s'],
  ])('comes back filled to %s, and nothing is stored', async (_, person) => {
    const text = 'Skriv hellre om <b>eftermiddagen</b>, och "citera" Elsa & barnen.';
    const answer = await desk.post(person, '/newsroom/act/ask-change', {
      story: draft,
      seen: 'abc',
      text,
      back: sheet,
    });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain(
      'Skriv hellre om &lt;b&gt;eftermiddagen&lt;/b&gt;, och &quot;citera&quot; Elsa &amp; barnen.',
    );
    for (const [name, value] of [
      ['story', draft],
      ['seen', 'abc'],
      ['back', sheet],
    ] as const)
      expect(answer.text).toContain(`name="${name}" value="${value}"`);
    expect(answer.text).toContain('action="/newsroom/act/ask-change"');
    expect(await acts()).toEqual([]);
  });

  it('leads nowhere else afterwards', async () => {
    const seen = await seenOn('eva.k');
    for (const back of ['https://ond.example/', '//ond.example', '/\t/ond.example', '/\\ond.example']) {
      const { headers } = await desk.post('eva.k', approvePath, { story: draft, seen, back });
      expect(headers['location'], back).toBe('/newsroom/');
    }
  });

  it('waits while the weeks are played', async () => {
    const seen = await seenOn('eva.k');
    desk.play({ from: '2026-10-05', week: 2, weeks: 9, day: '2026-10-13', published: 3 });
    expect((await desk.post('eva.k', approvePath, { story: draft, seen })).text).toContain('Läs så länge.');
    expect(await acts()).toEqual([]);
    expect((await desk.see('eva.k', '/newsroom/')).text).toContain('Veckorna spelas upp: vecka 2 av 9.');
    expect((await desk.see('eva.k', '/newsroom/digests/')).status).toBe(200);
  });
});

describe('a sheet that nobody has drawn yet', () => {
  const undrawn = '/newsroom/stories/helt-ny/';
  beforeEach(async () => {
    const text = aStorySource({ title: 'Helt ny', unit: 'utbildning' });
    await desk.world.deps.content.put('stories/drafts/helt-ny/story.md', text);
  });

  it('says so, is read again by itself, and lets nobody approve what they have not seen', async () => {
    const { status, headers, text } = await desk.see('eva.k', undrawn);
    expect([status, headers['refresh']]).toEqual([200, '5; url=?again=1']);
    expect(text).toContain('Granskningsbladet ritas.');
    expect(text).toContain('/newsroom/act/ask-change');
    expect(text).not.toContain(approvePath);
  });

  it('is no page where there is no story', async () => {
    for (const name of ['finns-inte', '%E0%A4%A'])
      expect((await desk.see('eva.k', `/newsroom/stories/${name}/`)).status, name).toBe(404);
  });
});

describe('a page that was drawn before an act', () => {
  it('says what is paused this moment, and no longer what was', async () => {
    const paused = 'Allt är pausat. Inget skickas.';
    const pages = ['/newsroom/', '/newsroom/stories/', '/newsroom/published/', sheet];
    await desk.post('eva.k', '/newsroom/act/pause', { scope: 'all', reason: 'Olycka' });
    for (const path of pages) expect((await desk.see('hanna.h', path)).text, path).toContain(paused);
    await writeNewsroom(desk.world.deps);
    await desk.post('eva.k', '/newsroom/act/resume', { scope: 'all' });
    for (const path of pages) expect((await desk.see('hanna.h', path)).text, path).not.toContain(paused);
  });
});
