import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeAll(async () => {
  desk = await aDesk();
  const draft = { title: 'Te', language: 'sv', text: 'Jag heter Anna.', personName: 'Anna', personRole: 'lärare' };
  await desk.post('anna.k', '/newsroom/desk/draft/', draft);
  const ask = { story: 'te', consent: 'anna-te', to: 'anna.k', channels: 'site', until: '2028-01-01' };
  await desk.post('eva.k', '/newsroom/act/ask-consent', ask);
});
afterAll(() => desk.close());

const offered = (text: string): readonly string[] =>
  [...text.matchAll(/name="signIn" value="([^"]+)"/g)].map(([, name]) => name ?? '');

const everybody = ['eva.k', 'anna.k', 'bo.s', 'hanna.h', 'dana.o', 'astrid.a'];
const officer = '/newsroom/desk/officer/';
const record = '/newsroom/desk/record/';
const draft = '/newsroom/desk/draft/';
const own = `${draft}?story=te`;
const question = '/newsroom/desk/consent/?ask=anna-te';

type Row = readonly [path: string, person: string | null, status: number, says: string, able: readonly string[]];
const rows: readonly Row[] = [
  [officer, 'eva.k', 403, 'Den här sidan är för dataskyddsombudet.', ['dana.o']],
  [officer, null, 401, 'Den här sidan är för dataskyddsombudet.', ['dana.o']],
  [record, 'eva.k', 403, 'Den här sidan är för dataskyddsombudet och arkivarien.', ['dana.o', 'astrid.a']],
  [record, null, 401, 'Den här sidan är för dataskyddsombudet och arkivarien.', ['dana.o', 'astrid.a']],
  [draft, 'hanna.h', 403, 'Den här sidan är för berättare och kommunikatörer.', ['eva.k', 'anna.k', 'bo.s']],
  [draft, null, 401, 'Den här sidan är för berättare och kommunikatörer.', ['eva.k', 'anna.k', 'bo.s']],
  [own, 'bo.s', 403, 'Någon annan har skrivit den.', ['eva.k', 'anna.k']],
  [own, 'hanna.h', 403, 'Den här sidan är för berättare och kommunikatörer.', ['eva.k', 'anna.k']],
  ['/newsroom/by-hand/x/', 'anna.k', 403, 'Den här sidan är för kommunikatörer.', ['eva.k']],
  ['/newsroom/by-hand/x/', null, 401, 'Den här sidan är för kommunikatörer.', ['eva.k']],
  ['/newsroom/desk/mine/', null, 401, 'Säg först vem du är.', everybody],
  [question, 'bo.s', 403, 'Frågan är ställd till någon annan.', ['anna.k', 'dana.o']],
  [question, null, 401, 'Säg först vem du är.', everybody],
];

describe('a page that is not for whoever opens it', () => {
  it.each(rows)('%s by %s: %i, why, who may, and back', async (path, person, status, says, able) => {
    const answer = await desk.see(person, path);
    expect([answer.status, offered(answer.text)]).toEqual([status, able]);
    expect(answer.text).toContain(`<h1>${says}</h1>`);
    expect(answer.text).toContain(`<input type="hidden" name="back" value="${path}">`);
    expect(answer.text).toMatch(/<a class="onward" href="[^"]+">Tillbaka<\/a>/);
    expect(answer.text).toContain(person === null ? 'Du har inte sagt vem du är.' : 'Du är ');
  });

  it('leads back to where they came from, when that was here', async () => {
    const backFrom = async (referer: string): Promise<string> => {
      const { text } = await desk.ask(officer, { headers: { referer, cookie: 'vardag-person=eva.k' } });
      return /<a class="onward" href="([^"]+)">Tillbaka/.exec(text)?.[1] ?? '';
    };
    expect(await backFrom(`${desk.url}/newsroom/stories/?state=draft`)).toBe('/newsroom/stories/?state=draft');
    expect(await backFrom(`${desk.url}${officer}`)).toBe('/newsroom/');
    expect(await backFrom('https://elsewhere.example/newsroom/')).toBe('/newsroom/');
    expect(await backFrom('no address')).toBe('/newsroom/');
  });

  it('leads whoever only reads to the front, not back to where they may not be', async () => {
    const answer = await desk.post('eva.k', '/newsroom/desk/people/', { signIn: '', back: officer });
    expect(answer.headers['location']).toBe('/newsroom/');
  });

  it('looks at nothing for them', async () => {
    for (const person of ['eva.k', null]) {
      const answer = await desk.post(person, officer, { look: 'verify' });
      expect([answer.status >= 401, answer.text.includes('Allt stämmer')]).toEqual([true, false]);
    }
    expect((await desk.world.deps.records.list('acts/')).length).toBe(4);
  });

  it.each([
    ['/newsroom/desk/pause/', 'hanna.h', 'Kommunikatörer och driften pausar.'],
    ['/newsroom/desk/pause/', null, 'Kommunikatörer och driften pausar.'],
  ])('%s is read by %s, with the way to whoever may', async (path, person, says) => {
    const { status, text } = await desk.see(person, path);
    expect(status).toBe(200);
    expect(text).toContain(`${says} <a href="/newsroom/desk/people/?back=${encodeURIComponent(path)}">Byt person</a>`);
  });

  it('says of what is approved that it is locked, and leads to its sheet', async () => {
    const { status, text } = await desk.see('eva.k', `${draft}?story=vi-bestammer-veckan`);
    expect(status).toBe(403);
    expect(text).toContain('href="/newsroom/stories/vi-bestammer-veckan/"');
  });
});
