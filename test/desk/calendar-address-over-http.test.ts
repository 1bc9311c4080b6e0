import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { type ADesk, type Answer, aDesk } from '#test/builders/desk/a-desk.ts';

const page = '/newsroom/desk/subscribe/';
const campaign = `id: hosten
name: Hösten
from: 2026-11-01
until: 2027-02-28
slots: [{ days: [thu], at: "09:00" }]
channels: [linkedin, site]
`;
const decided = 'subscription: { decision: DPO-2026-14 }\n';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
  await desk.world.deps.content.put('calendar.yaml', decided);
  await desk.world.deps.content.put('campaigns/hosten.yaml', campaign);
  await planCampaigns(desk.world.deps);
}, 30_000);
afterEach(() => desk.close());

const secretOn = ({ text }: Answer): string => /name="secret" value="([^"]*)"/.exec(text)?.[1] ?? '';
const addressOn = ({ text }: Answer): string | null =>
  /value="http:\/\/127\.0\.0\.1:\d+(\/calendar\/[^"]*)"/.exec(text)?.[1] ?? null;
const visit = (person = 'hanna.h') => desk.see(person, page);
/** Presses the button, as a browser would. */
const made = async (person = 'hanna.h'): Promise<string> => {
  const address = addressOn(await desk.post(person, page, { secret: secretOn(await visit(person)) }));
  if (address === null) throw new Error('No address was made.');
  return address;
};
const actKeys = async () => (await desk.world.deps.records.list('acts/')).map(({ key }) => key);

describe('the secret address of the calendar', () => {
  it('is made by the button alone, is shown once, and is read without a sign-in', async () => {
    const before = await visit();
    expect(before.headers['cache-control']).toBe('private, no-store');
    expect([addressOn(before), await actKeys()]).toEqual([null, []]);
    const secret = secretOn(before);
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await desk.ask(`/calendar/${secret}.ics`)).status).toBe(404);
    const shown = await desk.post('hanna.h', page, { secret });
    expect([shown.status, addressOn(shown)]).toEqual([200, `/calendar/${secret}.ics`]);
    expect(shown.headers['cache-control']).toBe('private, no-store');
    expect(shown.text).toContain('bara den här gången');
    expect(shown.text).toContain('Google upp till tolv timmar');
    expect(shown.text).toContain('Outlook tre till tjugofyra');
    expect(shown.text).toContain('fungerar bara i program på den');
    const after = await visit();
    expect(after.text).not.toContain(secret);
    expect(after.text).toContain('Du har en adress sedan');
    const feed = await desk.ask(`/calendar/${secret}.ics`);
    expect(feed.status).toBe(200);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(new ICAL.Component(ICAL.parse(feed.text)).getAllSubcomponents('vevent').length).toBeGreaterThan(0);
  });

  it('shows titles and times, and neither why nor where nor whose', async () => {
    const { text } = await desk.ask(await made());
    expect(text).toContain('SUMMARY:Vi bestämmer veckan tillsammans\r\n');
    expect(text).not.toMatch(/DESCRIPTION|LinkedIn|samtyck|consent|Elsa/i);
  });

  it('stands in the records as its hash, and nowhere as it is', async () => {
    const address = await made();
    const secret = address.slice('/calendar/'.length, -'.ics'.length);
    const { content, records, reports, site } = desk.world.deps;
    let told = '';
    for (const store of [content, records, reports, site])
      for (const { key } of await store.list(''))
        told += `${key}\n${new TextDecoder().decode((await store.get(key))?.body)}\n`;
    expect(told).toContain(sha256(secret));
    expect(told).not.toContain(secret);
  });

  it('is one address when the form is sent twice', async () => {
    const secret = secretOn(await visit());
    const both = await Promise.all([1, 2].map(() => desk.post('hanna.h', page, { secret })));
    expect(both.map(addressOn)).toEqual([`/calendar/${secret}.ics`, `/calendar/${secret}.ics`]);
    expect(await actKeys()).toHaveLength(2);
  });

  it('ends the one before at once', async () => {
    const old = await made();
    const next = await made();
    expect([(await desk.ask(old)).status, (await desk.ask(next)).status]).toEqual([404, 200]);
  });

  it('is ended by its button, and asked for as before it gives the old form a no', async () => {
    const secret = secretOn(await visit());
    await desk.post('hanna.h', page, { secret });
    const address = sha256(secret);
    expect((await visit()).text).toContain(`name="address" value="${address}"`);
    const gone = await desk.post('hanna.h', '/newsroom/act/end-calendar-address', { address, back: page });
    expect([gone.status, gone.headers['location']]).toEqual([303, page]);
    expect((await desk.ask(`/calendar/${secret}.ics`)).status).toBe(404);
    expect((await visit()).text).not.toContain('Du har en adress');
    const again = await desk.post('hanna.h', page, { secret });
    expect([again.status, addressOn(again)]).toEqual([409, null]);
  });

  it('says that nothing has changed since it was read', async () => {
    const address = await made();
    const { headers } = await desk.ask(address);
    const etag = String(headers['etag']);
    expect(headers['cache-control']).toBe('private');
    expect(headers['referrer-policy']).toBe('no-referrer');
    for (const seen of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const same = await desk.ask(address, { headers: { 'if-none-match': seen } });
      expect([same.status, same.text, same.headers['etag'], same.headers['referrer-policy']]).toEqual([
        304,
        '',
        etag,
        'no-referrer',
      ]);
    }
    expect((await desk.ask(address, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    const head = await desk.ask(address, { method: 'HEAD' });
    expect([head.status, head.text, head.headers['etag']]).toEqual([200, '', etag]);
  });

  it('is off until the officer has decided, and from then on again', async () => {
    const address = await made();
    await desk.world.deps.content.put('calendar.yaml', 'holidays: SE\n');
    expect((await desk.ask(address)).status).toBe(404);
    const off = await visit();
    expect(secretOn(off)).toBe('');
    expect(off.text).toContain('Dataskyddsombudet avgör');
    const tried = await desk.post('hanna.h', page, { secret: 'A'.repeat(43) });
    expect([tried.status, addressOn(tried)]).toEqual([409, null]);
  });
});

describe('what is no address', () => {
  it('is answered alike: malformed, never made, ended, by another way', async () => {
    const ended = await made();
    await made();
    const secret = 'A'.repeat(43);
    const plain = (path: string, method = 'GET') => desk.ask(path, { method });
    const answers = await Promise.all([
      plain(ended),
      plain(`/calendar/${secret}.ics`),
      plain('/calendar/x.ics'),
      plain('/calendar/.ics'),
      plain('/calendar/'),
      plain('/calendar/a/b.ics'),
      plain('/calendar/%2e%2e%2frecords.ics'),
      plain('/calendar/%ff.ics'),
      plain(`/calendar/${secret.repeat(60)}.ics`),
      plain(ended.replace('.ics', '')),
      plain(ended.replace('.ics', '.ICS')),
    ]);
    const shapes = answers.map(({ status, text, headers: { date: _, ...headers } }) => ({ status, text, headers }));
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    expect(shapes[0]).toMatchObject({ status: 404, headers: { 'cache-control': 'private' } });
  });

  it('is told in no log', async () => {
    const lines: string[] = [];
    const said = async (work: () => Promise<unknown>): Promise<void> => {
      const { log } = desk.world.deps;
      const kept = { ...log };
      const note = (...words: readonly unknown[]) => void lines.push(JSON.stringify(words));
      Object.assign(log, { info: note, warn: note, error: note });
      try {
        await work();
      } finally {
        Object.assign(log, kept);
      }
    };
    const address = await made();
    await said(async () => {
      const { records } = desk.world.deps;
      const list = records.list;
      Object.assign(records, { list: () => Promise.reject(new Error(`Could not read ${address}`)) });
      try {
        expect((await desk.ask(address)).status).toBe(500);
      } finally {
        Object.assign(records, { list });
      }
      await desk.ask(address);
      await desk.ask('/calendar/x.ics');
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain(address.slice('/calendar/'.length, 40));
  });
});

describe('a stranger', () => {
  const evil = 'https://ond.example';

  it('makes none by a link, from another page or without the headers', async () => {
    const secret = 'A'.repeat(43);
    await desk.see('hanna.h', `${page}?secret=${secret}`);
    await desk.see('hanna.h', `/newsroom/act/make-calendar-address?address=${sha256(secret)}`);
    for (const headers of [{ origin: evil }, { origin: evil, 'sec-fetch-site': 'same-origin' }, {}])
      expect((await desk.post('hanna.h', page, { secret }, headers as Record<string, string>)).status).toBe(403);
    expect(await actKeys()).toEqual([]);
    expect((await desk.ask(`/calendar/${secret}.ics`)).status).toBe(404);
  });

  it('ends none from another page', async () => {
    const address = await made();
    const hash = sha256(address.slice('/calendar/'.length, -'.ics'.length));
    const headers = { origin: evil, 'sec-fetch-site': 'cross-site' };
    expect((await desk.post('hanna.h', '/newsroom/act/end-calendar-address', { address: hash }, headers)).status).toBe(
      403,
    );
    expect((await desk.ask(address)).status).toBe(200);
  });

  it('reads none under another name of the host', async () => {
    const address = await made();
    expect((await desk.ask(address, { headers: { host: 'ond.example' } })).status).toBe(421);
  });

  it.each([
    ['nobody', null, 401],
    ['a storyteller', 'anna.k', 403],
    ['the officer', 'dana.o', 403],
  ])('has no page as %s', async (_, person, status) => {
    const seen = await desk.see(person, page);
    expect([seen.status, secretOn(seen)]).toEqual([status, '']);
    expect((await desk.post(person, page, { secret: 'A'.repeat(43) })).status).toBe(status);
    expect(await actKeys()).toEqual([]);
  });

  it.each(['', 'kort', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}/`])(
    'gets no address that is made up badly: "%s"',
    async (secret) => {
      const answer = await desk.post('hanna.h', page, { secret });
      expect([answer.status, await actKeys()]).toEqual([303, []]);
    },
  );
});

it('has a door in the calendar for those who may', async () => {
  const door = `href="${page}"`;
  expect((await desk.see('hanna.h', '/newsroom/calendar/')).text).toContain(door);
  expect((await desk.see('eva.k', '/newsroom/calendar/')).text).toContain(door);
  expect((await desk.see('anna.k', '/newsroom/calendar/')).text).not.toContain(door);
});
