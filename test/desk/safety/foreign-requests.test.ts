import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.close());

const evil = 'https://ond.example';
const pages = ['/newsroom/', '/newsroom/desk/people/', '/site/', '/newsroom/act/approve'];

/** Some are no name at all, which the server says before the desk is asked. */
describe('a request for another host', () => {
  it.each([
    'ond.example',
    'ond.example:4600',
    '127.0.0.1.ond.example',
    '127.0.0.1@ond.example',
    '127.0.0.2',
    'localhost.:80x',
  ])('is refused: %s', async (host) => {
    for (const path of pages) expect((await desk.ask(path, { headers: { host } })).status, path).toBeOneOf([400, 421]);
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('is answered for %s', async (host) => {
    expect((await desk.ask('/newsroom/', { headers: { host: `${host}:4600` } })).status).toBe(200);
  });
});

describe('a form from elsewhere', () => {
  const send = (headers: Readonly<Record<string, string>>) =>
    desk.post('eva.k', '/newsroom/desk/people/', { signIn: 'anna.k' }, headers);

  it.each<readonly [string, (own: string) => Readonly<Record<string, string>>]>([
    ['neither header', () => ({})],
    ['another origin', () => ({ origin: evil })],
    ['another origin and our own site', () => ({ origin: evil, 'sec-fetch-site': 'same-origin' })],
    ['our own origin from another site', (own) => ({ origin: own, 'sec-fetch-site': 'cross-site' })],
    ['our own origin from a sister site', (own) => ({ origin: own, 'sec-fetch-site': 'same-site' })],
    ['another site alone', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['a typed address', () => ({ 'sec-fetch-site': 'none' })],
    ['an origin that hides itself', () => ({ origin: 'null', 'sec-fetch-site': 'same-origin' })],
    ['our own host on another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['our own host in another scheme', (own) => ({ origin: own.replace('http:', 'https:') })],
  ])('is refused with %s, and does nothing', async (_, headers) => {
    const answer = await send(headers(desk.url));
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it.each<readonly [string, (own: string) => Readonly<Record<string, string>>]>([
    ['both', (own) => ({ origin: own, 'sec-fetch-site': 'same-origin' })],
    ['the origin alone', (own) => ({ origin: own })],
    ['the site alone', () => ({ 'sec-fetch-site': 'same-origin' })],
  ])('is taken from our own page with %s', async (_, headers) => {
    const answer = await send(headers(desk.url));
    expect([answer.status, answer.headers['location']]).toEqual([303, '/newsroom/desk/mine/']);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused as %s', async (method) => {
    expect((await desk.ask('/newsroom/desk/people/', { method, headers: { origin: evil } })).status).toBe(403);
  });
});

describe('a page', () => {
  it('says that nobody may frame it or send its forms elsewhere', async () => {
    for (const path of ['/newsroom/', '/newsroom/desk/people/', '/newsroom/nope/', '/digests/nope/']) {
      const { headers } = await desk.see('eva.k', path);
      const policy = String(headers['content-security-policy']);
      expect(policy, path).toContain("form-action 'self'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).toContain("default-src 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it.each([
    '/newsroom/../plans/x',
    '/stories/vi-bestammer-veckan.json',
    '/newsroom/%2e%2e/%2e%2e/x/',
    '/newsroom/%ff/',
    '/site/%ff',
    '/newsroom/%00/',
  ])('is none at %s', async (path) => {
    expect((await desk.see('eva.k', path)).status).toBe(404);
  });
});

describe('a sandbox', () => {
  it('answers our own program, and neither another host nor a page from elsewhere', async () => {
    const sandbox = await startLinkedInSandbox({ now: () => 0 });
    try {
      const at = `${sandbox.url}/_sandbox/faults`;
      const post = (headers: Readonly<Record<string, string>>) =>
        fetch(at, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', ...headers } });
      expect((await post({})).status).toBeLessThan(400);
      expect((await post({ origin: evil })).status).toBe(403);
      expect((await post({ origin: sandbox.url })).status).toBeLessThan(400);
    } finally {
      await sandbox.close();
    }
  });
});
