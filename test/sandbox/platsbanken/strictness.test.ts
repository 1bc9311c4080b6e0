import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PlatsbankenSandbox,
  startPlatsbankenSandbox,
} from '#functions/sandbox/platsbanken/platsbanken-sandbox.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { aPlatsbankenAd } from '#test/ads/job-boards/a-platsbanken-ad.ts';

const path = '/direct-transferred-job-posting/v1/prod/jobads';
const headers = {
  client_id: sandboxKeys.clientId,
  client_secret: sandboxKeys.clientSecret,
  'Employer-Id': sandboxKeys.employerId,
  'content-type': 'application/json',
  accept: 'application/json',
};

let now = Date.parse('2026-11-24T08:00:00Z');
let board: PlatsbankenSandbox;
beforeAll(async () => {
  board = await startPlatsbankenSandbox({ now: () => now });
});
afterAll(() => board.close());
beforeEach(async () => {
  now = Date.parse('2026-11-24T08:00:00Z');
  await fetch(`${board.url}/_sandbox/reset`, { method: 'POST' });
});

const call = async (method: string, to: string, body?: unknown, more: Readonly<Record<string, string>> = {}) => {
  const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(board.url + path + to, { method, headers: { ...headers, ...more }, body: sent });
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? null : JSON.parse(text) };
};
const post = (body: unknown, more?: Readonly<Record<string, string>>) => call('POST', '', body, more);
const order = (orders: unknown) =>
  fetch(`${board.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });

const ad = aPlatsbankenAd();
const [workplace] = ad.workplaces;
const at = (about: object) => ({ ...ad, workplaces: [{ ...workplace, ...about }] });
const contact = (about: object) => ({ ...ad, contacts: [{ firstname: 'A', surname: 'B', email: 'a@b.se', ...about }] });
const text = (description: string) => ({ ...ad, description });
const hundred = 'x'.repeat(100);

describe('the pretend Platsbanken takes', () => {
  it('an ad, gives its id, and tells its status', async () => {
    const made = await post(ad);
    expect([made.status, made.json]).toEqual([201, { id: '31000001' }]);
    expect(await call('GET', '/31000001/status')).toEqual({ status: 200, json: { status: 'PUBLISHED' } });
  });

  it.each<readonly [string, unknown]>([
    ['the longest title', { ...ad, title: 'x'.repeat(75) }],
    ['the shortest text', text(`<p><em>${hundred}</em></p>`)],
    ['the longest text, with entities counted as one', text(`<p>${'&amp;'.repeat(6_500)}</p>`)],
    ['every tag on the list', text(`<p><strong>${hundred}</strong><br><em>b</em></p><ul><li>c</li></ul>`)],
    ['a last day tomorrow', { ...ad, lastPublishDate: '2026-11-25' }],
    ['a last day 180 days ahead', { ...ad, lastPublishDate: '2027-05-23' }],
    ['no contacts', { ...ad, contacts: [] }],
    ['a contact with a telephone', contact({ email: undefined, phoneNumber: '0701740' })],
    ['keywords', { ...ad, keywords: ['OPEN_TO_ALL'] }],
    ['an e-mail instead of a web address', { ...ad, application: { method: { email: 'a@b.se' } } }],
    [
      'work on demand without an extent',
      { ...ad, employmentType: '1paU_aCR_nGn', duration: undefined, worktimeExtent: undefined },
    ],
  ])('%s', async (_, body) => {
    expect((await post(body)).status).toBe(201);
  });
});

describe('the pretend Platsbanken refuses', () => {
  it.each<readonly [string, unknown, string]>([
    ['no responsible address', { ...ad, jobAdResponsibleEmail: undefined }, 'jobAdResponsibleEmail'],
    ['a responsible address that is none', { ...ad, jobAdResponsibleEmail: 'ingen' }, 'jobAdResponsibleEmail'],
    ['an employer address of 10', { ...ad, employerWebAddress: 'http://a.b' }, 'employerWebAddress'],
    [
      'an employer address of 201',
      { ...ad, employerWebAddress: `http://a.b/${'x'.repeat(190)}` },
      'employerWebAddress',
    ],
    ['an empty title', { ...ad, title: '' }, 'title'],
    ['a title of 76', { ...ad, title: 'x'.repeat(76) }, 'title'],
    ['a text of 99 without tags', text(`<p><strong>${hundred.slice(1)}</strong></p>`), 'description'],
    ['a text of 6,501', text(`<p>${'x'.repeat(6_501)}</p>`), 'description'],
    ['a link', text(`<p>${hundred}<a href="https://a.b">c</a></p>`), 'description'],
    ['a heading', text(`<h2>${hundred}</h2>`), 'description'],
    ['a tag with attributes', text(`<p class="a">${hundred}</p>`), 'description'],
    ['a comment', text(`<p>${hundred}</p><!-- vardag -->`), 'description'],
    ['a tag that is not closed', text(`<p><strong>${hundred}</p>`), 'description'],
    ['a bare ampersand', text(`<p>${hundred} & mer</p>`), 'description'],
    ['a last day that is today', { ...ad, lastPublishDate: '2026-11-24' }, 'lastPublishDate'],
    ['a last day 181 days ahead', { ...ad, lastPublishDate: '2027-05-24' }, 'lastPublishDate'],
    ['a last day with a time', { ...ad, lastPublishDate: '2026-12-20T00:00:00' }, 'lastPublishDate'],
    ['no openings', { ...ad, totalJobOpenings: 0 }, 'totalJobOpenings'],
    ['500 openings', { ...ad, totalJobOpenings: 500 }, 'totalJobOpenings'],
    ['half an opening', { ...ad, totalJobOpenings: 1.5 }, 'totalJobOpenings'],
    ['an SSYK group for the occupation', { ...ad, occupation: '2343' }, 'occupation'],
    ['an unknown employment type', { ...ad, employmentType: 'x' }, 'employmentType'],
    ['no duration', { ...ad, duration: undefined }, 'duration'],
    ['a summer job until further notice', { ...ad, employmentType: 'Jh8f_q9J_pbJ' }, 'duration'],
    ['an ordinary job without extent', { ...ad, worktimeExtent: undefined }, 'worktimeExtent'],
    ['work on demand with an extent', { ...ad, employmentType: '1paU_aCR_nGn' }, 'worktimeExtent'],
    ['no wage type', { ...ad, wageType: undefined }, 'wageType'],
    ['no way to apply', { ...ad, application: { method: {} } }, 'application'],
    [
      'an application address of 10',
      { ...ad, application: { method: { webAddress: 'http://a.b' } } },
      'application.method.webAddress',
    ],
    ['no workplace', { ...ad, workplaces: [] }, 'workplaces'],
    [
      'a postal code with a space',
      at({ postalAddress: { postalCode: '410 61', city: 'N' } }),
      'workplaces[0].postalAddress.postalCode',
    ],
    ['four digits', at({ postalAddress: { postalCode: '4106', city: 'N' } }), 'workplaces[0].postalAddress.postalCode'],
    ['no town', at({ postalAddress: { postalCode: '41061' } }), 'workplaces[0].postalAddress.city'],
    [
      'a town of 51',
      at({ postalAddress: { postalCode: '41061', city: 'x'.repeat(51) } }),
      'workplaces[0].postalAddress.city',
    ],
    ['a kommun code', at({ municipality: '1480' }), 'workplaces[0].municipality'],
    ['a municipality that somebody made up', at({ municipality: 'qBdh_ZWh_VLZ' }), 'workplaces[0].municipality'],
    ['a workplace without a name', at({ name: '' }), 'workplaces[0].name'],
    ['a contact without a surname', contact({ surname: '' }), 'contacts[0].surname'],
    ['a first name of 51', contact({ firstname: 'x'.repeat(51) }), 'contacts[0].firstname'],
    ['a contact address of 4', contact({ email: 'a@b.' }), 'contacts[0].email'],
    ['a telephone of 21', contact({ phoneNumber: '0'.repeat(21) }), 'contacts[0].phoneNumber'],
    ['a contact nobody can reach', contact({ email: undefined }), 'contacts[0]'],
    ['a field of its own', { ...ad, image: 'x' }, 'image'],
    ['a field named like an object’s own', JSON.parse(`{"__proto__":{"title":"x"},"constructor":1}`), 'constructor'],
    ['a list', [], ''],
  ])('%s, and names the field', async (_, body, field) => {
    const { status, json } = await post(body);
    expect(status).toBe(400);
    expect(json).toEqual({
      trackingId: expect.any(String),
      cause: { message: { message: 'Validation failed', errors: expect.any(Array) } },
    });
    const { errors } = json.cause.message;
    expect(errors.map((one: { field: string }) => one.field)).toContain(field);
    expect(board.ads()).toEqual([]);
  });

  it.each([
    ['a wrong client', { client_id: 'x' }, 401],
    ['a wrong secret', { client_secret: 'x' }, 401],
    ['an employer that is no number', { 'Employer-Id': 'Nordhamn' }, 400],
    ['another employer', { 'Employer-Id': '1' }, 403],
    ['a body that is not said to be JSON', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, more, status) => {
    expect((await post(ad, more)).status).toBe(status);
  });

  it('everybody while the employer has not consented', async () => {
    await order({ set: { consent: false } });
    expect((await post(ad)).status).toBe(403);
  });

  it('the same reference while its ad stands, and takes it when that one is gone', async () => {
    await post(ad);
    const again = await post(ad);
    expect([again.status, again.json.cause.message.errors[0].message]).toEqual([409, 'duplicate of ad 31000001']);
    expect((await call('DELETE', '/31000001')).status).toBe(204);
    expect((await post(ad)).status).toBe(201);
  });

  it('to change, delete or tell of an ad that is gone', async () => {
    await post(ad);
    await call('DELETE', '/31000001');
    expect(
      await Promise.all(['PUT', 'DELETE'].map(async (method) => (await call(method, '/31000001', ad)).status)),
    ).toEqual([404, 404]);
    expect((await call('GET', '/31000001/status')).status).toBe(404);
  });

  it.each([
    ['unavailable', 503, 0],
    ['forbidden', 403, 0],
    ['unauthorized', 401, 0],
    ['throttled', 429, 0],
    ['conflict', 409, 0],
    ['error-before-write', 500, 0],
    ['error-after-write', 500, 1],
  ])('on order: %s', async (fault, status, standing) => {
    await order({ next: [{ fault, on: 'create' }] });
    expect((await post(ad)).status).toBe(status);
    expect(board.ads()).toHaveLength(standing);
    await order({ set: { duplicates: 'accept' } });
    expect((await post(ad)).status).toBe(201);
  });

  it.each([
    ['cut', 0],
    ['cut-after-write', 1],
  ])('to answer on order: %s', async (fault, standing) => {
    await order({ next: [{ fault, on: 'create' }] });
    await expect(post(ad)).rejects.toThrow();
    expect(board.ads()).toHaveLength(standing);
  });
});

describe('what was taken', () => {
  it('is found in the search when the search has caught up, by words and with its reference', async () => {
    await order({ set: { searchDelayMs: 60_000 } });
    await post(ad);
    const search = async () =>
      ((await (await fetch(`${board.url}/search?q=förskollärare+solrosen&limit=10`)).json()) as { hits: unknown }).hits;
    expect(await search()).toEqual([]);
    now += 60_000;
    expect(await search()).toMatchObject([
      { id: '31000001', application_details: { reference: 'forskollarare-solrosen' } },
    ]);
  });

  it('stands to the end of its last day', async () => {
    await post(ad);
    now = Date.parse('2026-12-20T23:00:00Z');
    expect((await call('GET', '/31000001/status')).json).toEqual({ status: 'PUBLISHED' });
    now = Date.parse('2026-12-21T01:00:00Z');
    expect((await call('GET', '/31000001/status')).json).toEqual({ status: 'EXPIRED' });
  });

  it('is shown on a page of its own, and the front counts it', async () => {
    await post(ad);
    const page = async (to: string) => (await fetch(board.url + to)).text();
    expect(await page('/?lang=en')).toContain('1 job open');
    expect(await page('/ads/31000001')).toContain('<li>En <strong>vanlig</strong> dag &amp; en till</li>');
    await call('DELETE', '/31000001');
    expect(await page('/ads/31000001')).toContain('Annonsen är borttagen');
  });
});
