import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostBytes } from '#functions/desk/safety/posted-form.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { type ADesk, type Answer, aDesk } from '#test/builders/desk/a-desk.ts';
import { grain } from '#test/builders/scene.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const page = '/newsroom/desk/draft/';
const text = 'Klockan sju doftar det färg.\n\nVi målar <himlar> & "moln".';
const fields = { title: 'Morgonen i ateljén', language: 'sv', unit: 'utbildning', occupation: '2343', text };

/** A form as a browser sends it with files. */
const send = async (
  person: string | null,
  given: Readonly<Record<string, string>>,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [],
): Promise<Answer> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) form.append(name, value);
  for (const { name, bytes } of files) form.append('pictures', new Blob([new Uint8Array(bytes)]), name);
  const body = new Response(form);
  return desk.ask(page, {
    method: 'POST',
    body: new Uint8Array(await body.arrayBuffer()),
    headers: {
      'content-type': body.headers.get('content-type') ?? '',
      origin: desk.url,
      ...(person === null ? {} : { cookie: `vardag-person=${person}` }),
    },
  });
};
const keys = async (prefix: string) => (await desk.world.deps.content.list(prefix)).map(({ key }) => key);
const sourceOf = async (id: string) =>
  new TextDecoder().decode((await desk.world.deps.content.get(`stories/drafts/${id}/story.md`))?.body);
const versionOn = async (person: string, story: string): Promise<string> =>
  /name="seen" value="([0-9a-f]+)"/.exec((await desk.see(person, `${page}?story=${story}`)).text)?.[1] ?? '';

describe('the form of a draft', () => {
  it('makes a story, by the key of who wrote it, and shows it again as it was typed', async () => {
    const { status, headers } = await send('anna.k', fields);
    expect([status, headers['location']]).toEqual([303, `${page}?story=morgonen-i-ateljen`]);
    expect(await sourceOf('morgonen-i-ateljen')).toContain('author: p-0001');
    const { text: again } = await desk.see('anna.k', `${page}?story=morgonen-i-ateljen`);
    expect(again).toContain('Vi målar &lt;himlar&gt; &amp; &quot;moln&quot;.');
    expect(again).toContain('<option value="2343" selected>');
  });

  it('says what is wrong at its field, and keeps the rest', async () => {
    const { status, text: again } = await send('anna.k', { ...fields, title: '' });
    expect(status).toBe(422);
    expect(again).toContain('Vi målar &lt;himlar&gt;');
    expect(await keys('stories/drafts/morgonen')).toEqual([]);
  });

  it.each([
    ['nobody', null, 401],
    ['somebody who may not write', 'hanna.h', 403],
  ])('comes back filled to %s, and nothing is stored', async (_, person, status) => {
    const answer = await send(person, { ...fields, personName: 'Elsa', linkedin: 'En egen text.' });
    expect(answer.status).toBe(status);
    for (const typed of ['Morgonen i ateljén', 'Vi målar &lt;himlar&gt;', 'value="Elsa"', 'En egen text.'])
      expect(answer.text).toContain(typed);
    expect(await keys('stories/drafts/morgonen')).toEqual([]);
  });

  it("is not for somebody else's draft, to read or to write", async () => {
    await send('anna.k', fields);
    expect((await desk.see('bo.s', `${page}?story=morgonen-i-ateljen`)).status).toBe(403);
    const seen = await versionOn('anna.k', 'morgonen-i-ateljen');
    const before = await sourceOf('morgonen-i-ateljen');
    const answer = await send('bo.s', { ...fields, story: 'morgonen-i-ateljen', seen, text: 'Nu är den min.' });
    expect([answer.status, await sourceOf('morgonen-i-ateljen')]).toEqual([403, before]);
    for (const story of ['../../people.yaml', '../approved/vi-bestammer-veckan', 'vi-bestammer-veckan', 'en%00'])
      expect((await send('bo.s', { ...fields, story, seen })).status, story).toBeGreaterThanOrEqual(400);
  });

  it('shows both versions to the second of two who change it, and takes hers when she has read', async () => {
    await send('anna.k', fields);
    const story = 'morgonen-i-ateljen';
    const seen = await versionOn('eva.k', story);
    expect((await send('anna.k', { ...fields, story, seen, text: 'Annas ändring.' })).status).toBe(303);
    const answer = await send('eva.k', { ...fields, story, seen, text: 'Evas ändring.' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Annas ändring.');
    expect(answer.text).toContain('Evas ändring.');
    expect(await sourceOf(story)).toContain('Annas ändring.');
    const now = /name="seen" value="([0-9a-f]+)"/.exec(answer.text)?.[1] ?? '';
    expect((await send('eva.k', { ...fields, story, seen: now, text: 'Evas ändring.' })).status).toBe(303);
    expect(await sourceOf(story)).toContain('Evas ändring.');
  });

  it('leaves what it has no field for, and what a person wrote by hand', async () => {
    const source = aStorySource({ unit: 'utbildning', author: 'p-0001', factsChecked: '2026-10-01' }).replace(
      'title:',
      '# min rad\ntitle:',
    );
    await desk.world.deps.content.put('stories/drafts/for-hand/story.md', source);
    const seen = await versionOn('anna.k', 'for-hand');
    await send('anna.k', {
      ...fields,
      story: 'for-hand',
      seen,
      personName: 'Elsa',
      personRole: 'förskollärare',
      personConsent: 'elsa-2026',
    });
    const now = await sourceOf('for-hand');
    expect(now).toContain('# min rad\n');
    expect(now).toMatch(/factsChecked: "?2026-10-01"?/);
  });
});

describe('pictures in the form', () => {
  it('are judged by their bytes: one that lies takes nothing with it', async () => {
    const good = await grain(640, 480, 10).jpeg().toBuffer();
    const lie = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const answer = await send('anna.k', fields, [
      { name: 'god.png', bytes: good },
      { name: '<b>elak</b>.jpg', bytes: lie },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('&lt;b&gt;elak&lt;/b&gt;.jpg');
    expect(answer.text).toContain('Bilden gick inte att läsa. Spara den som JPEG');
    expect(answer.text).toContain('Vi målar &lt;himlar&gt;');
    expect((await keys('stories/drafts/morgonen')).filter((key) => !key.endsWith('.md'))).toEqual([
      'stories/drafts/morgonen-i-ateljen/god.jpg',
    ]);
  });

  it.each([
    ['more than 30 MB', [{ name: 'stor.jpg', bytes: new Uint8Array(mostBytes) }]],
    ['more than 200', Array.from({ length: 201 }, (_, n) => ({ name: `${n}.jpg`, bytes: new Uint8Array([n]) }))],
  ])('are refused when they are %s, and nothing is stored', async (_, files) => {
    const answer = await send('anna.k', fields, files);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Gå tillbaka i webbläsaren');
    expect(await keys('stories/drafts/morgonen')).toEqual([]);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])('are no form as %s', async (type) => {
    const answer = await desk.ask(page, {
      method: 'POST',
      body: '{"title":"x"}',
      headers: { 'content-type': type, origin: desk.url, cookie: 'vardag-person=anna.k' },
    });
    expect(answer.status).toBe(415);
  });
});
