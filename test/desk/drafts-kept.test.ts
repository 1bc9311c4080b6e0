import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const page = '/newsroom/desk/draft/';
const fields = { title: 'Kaffe', language: 'sv', text: 'Jag heter Anna.', personName: 'Anna', personRole: 'lärare' };
const keeper = (text: string): string | undefined => /data-keeper="([^"]*)"/.exec(text)?.[1];
const people = '/newsroom/desk/people/';

describe('what a browser keeps of a draft', () => {
  it('is kept under a name that says nobody, another for each person, and for nobody not at all', async () => {
    const [annas, evas] = [(await desk.see('anna.k', page)).text, (await desk.see('eva.k', page)).text];
    expect(keeper(annas)).toMatch(/^[0-9a-f]{16}$/);
    expect(keeper(annas)).not.toBe(keeper(evas));
    expect(keeper(annas)).toBe(keeper((await desk.see('anna.k', page)).text));
    expect(annas).not.toContain('anna.k');
    const back = await desk.post(null, page, fields);
    expect([back.status, keeper(back.text)]).toEqual([401, '']);
  });

  it('is let go of by a page that says it is saved, and held by one that gives it back', async () => {
    const saved = await desk.post('anna.k', page, fields);
    const cookie = String(saved.headers['set-cookie']).split(';')[0] ?? '';
    const shown = await desk.ask(String(saved.headers['location']), {
      headers: { cookie: `vardag-person=anna.k; ${cookie}` },
    });
    expect(shown.text).toContain('data-act="save-draft"');
    const refused = await desk.post('anna.k', page, { ...fields, title: '' });
    expect([refused.status, refused.text.includes(' data-typed')]).toEqual([422, true]);
    expect((await desk.see('anna.k', page)).text).not.toMatch(/ data-typed| data-saved/);
  });

  it.each<readonly [string, string | null, string, boolean]>([
    ['the next person', 'anna.k', 'eva.k', true],
    ['nobody', 'anna.k', '', true],
    ['the same person', 'anna.k', 'anna.k', false],
    ['the first after a browser was started', null, 'anna.k', false],
  ])('goes from the browser or stays when it is chosen to be %s', async (_, before, signIn, goes) => {
    const { status, headers } = await desk.post(before, people, { signIn });
    expect([status, headers['clear-site-data']]).toEqual([303, goes ? '"storage"' : undefined]);
  });

  it('is of no other page: an answer to a consent is on the page alone', async () => {
    await desk.post('anna.k', page, fields);
    const ask = { story: 'kaffe', consent: 'anna-kaffe', to: 'anna.k', channels: 'linkedin', until: '2028-01-01' };
    const named = /name="personConsent" value="([^"]+)"/.exec(
      (await desk.see('anna.k', `${page}?story=kaffe`)).text,
    )?.[1];
    const asked = await desk.post('eva.k', '/newsroom/act/ask-consent', { ...ask, consent: named ?? ask.consent });
    expect(asked.status).toBe(303);
    const { text } = await desk.see('anna.k', `/newsroom/desk/consent/?ask=${named}`);
    expect(text).toContain('value="yes"');
    expect(text).not.toMatch(/<script|data-keeper/);
    expect((await desk.see('anna.k', page)).text).toContain('src="/newsroom/desk/keep-typed.js"');
  });
});
