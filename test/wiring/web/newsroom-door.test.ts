import { SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { signIn } from '#functions/adapters/sign-in/sign-in.ts';
import { newsroomDoor } from '#functions/wiring/web/newsroom-door.ts';
import { client, type FakeSignIn, fakeSignIn, type SignInMood } from '#test/servers/fake-sign-in.ts';

const start = Temporal.Instant.from('2026-11-24T08:00:00Z');
const sessionKey = 'k'.repeat(43);
const host = { 'x-vardag-host': 'redaktion.example' };

let now = start;
const clock = { now: () => now };
const set = (instant: Temporal.Instant): void => {
  now = instant;
};
let provider: FakeSignIn;
beforeAll(async () => {
  provider = await fakeSignIn(() => Math.floor(clock.now().epochMilliseconds / 1000));
});
afterAll(() => provider.close());

/** A browser with its cookies, before a door of its own. */
const aBrowser = async () => {
  const reports = memoryStore();
  await reports.put('newsroom/index.html', '<p>Redaktionen</p>');
  await reports.put('newsroom/style.css', 'p{}');
  await reports.put('engagement/a.json', '{}');
  await reports.put('pictures/ab/c.jpg', new Uint8Array([255, 216]));
  const lines: string[] = [];
  const log = {
    info: () => undefined,
    warn: (message: string, facts = {}) => void lines.push(JSON.stringify({ message, facts })),
  };
  const settings = {
    issuer: provider.issuer,
    ...client,
    sessionKey,
    groupsClaim: 'groups',
    readers: ['vardag-readers'],
  };
  const door = newsroomDoor({ reports, signIn: signIn(settings, clock), log });
  const cookies = new Map<string, string>();
  const get = async (path: string): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await door.request(`https://internal.example${path}`, { headers: { ...host, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  /** Signs in there, and comes back with what the provider gave. */
  const signInFrom = async (path: string, change: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const away = await get(path);
    const back = provider.pass(away.headers.get('location') ?? '');
    const answer = new URLSearchParams({ state: back.state, code: back.code, ...change });
    return get(`${new URL(back.callback).pathname}?${answer}`);
  };
  return { get, signInFrom, cookies, lines };
};

describe('the door of the newsroom', () => {
  let browser: Awaited<ReturnType<typeof aBrowser>>;
  beforeEach(async () => {
    set(start);
    provider.become({});
    browser = await aBrowser();
  });

  it('sends a browser without a session to sign in, with state, nonce and PKCE', async () => {
    const answer = await browser.get('/newsroom/');
    expect(answer.status).toBe(302);
    const asked = new URL(answer.headers.get('location') ?? '');
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: client.clientId,
      redirect_uri: 'https://redaktion.example/sign-in/callback',
      code_challenge_method: 'S256',
      scope: 'openid',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.searchParams.get(name)?.length).toBe(43);
  });

  it('lets a reader in, to where they were going, with a cookie that no script and no other site can use', async () => {
    const back = await browser.signInFrom('/newsroom/style.css');
    expect([back.status, back.headers.get('location')]).toEqual([302, '/newsroom/style.css']);
    const [session = ''] = back.headers.getSetCookie().filter((line) => line.includes('vardag-session'));
    expect(session).toMatch(/^__Host-vardag-session=/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=28800'])
      expect(session).toContain(part);
    const page = await browser.get('/newsroom/');
    expect([page.status, await page.text()]).toEqual([200, '<p>Redaktionen</p>']);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect((await browser.get('/pictures/ab/c.jpg')).headers.get('content-type')).toBe('image/jpeg');
  });

  it.each([
    '/engagement/a.json',
    '/newsroom/../engagement/a.json',
    '/newsroom/%2e%2e/engagement/a.json',
    '/newsroom/nothing/',
    '/%E0%A4%A',
  ])('shows a reader nothing but pages: %s is not found', async (path) => {
    await browser.signInFrom('/newsroom/');
    expect((await browser.get(path)).status).toBe(404);
  });

  it.each<[string, SignInMood]>([
    ['of another audience', { claims: { aud: 'somebody-else' } }],
    ['for several, of which another is the one', { claims: { aud: [client.clientId, 'x'], azp: 'x' } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['with another nonce', { claims: { nonce: 'of-another-sign-in' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that is over', { claims: { exp: Math.floor(start.epochMilliseconds / 1000) - 120 } }],
    ['signed with an unknown key', { forged: true }],
    ['without a signature', { algorithm: 'none' }],
    ['signed with the shared secret', { algorithm: 'HS256' }],
    ['of somebody in no group', { claims: { groups: [] } }],
    ['of somebody in other groups', { claims: { groups: ['staff'] } }],
    ['whose groups are a text', { claims: { groups: 'vardag-readers' } }],
    ['that is not given', { refuses: true }],
  ])('refuses a token %s', async (_, mood) => {
    provider.become(mood);
    const back = await browser.signInFrom('/newsroom/');
    expect(back.status).toBe(403);
    expect([...browser.cookies.keys()]).toEqual([]);
    expect((await browser.get('/newsroom/')).status).toBe(302);
    expect(browser.lines.join()).toContain('a sign-in was refused');
  });

  it.each([
    ['another state', { state: 'x'.repeat(43) }],
    ['a state of another length', { state: 'x' }],
    ['a code that was not given', { code: 'guessed' }],
  ])('refuses an answer with %s', async (_, change) => {
    expect((await browser.signInFrom('/newsroom/', change)).status).toBe(403);
  });

  it('refuses an answer to a sign-in that this browser never began', async () => {
    const other = await aBrowser();
    const { state, code } = provider.pass((await other.get('/newsroom/')).headers.get('location') ?? '');
    expect((await browser.get(`/sign-in/callback?state=${state}&code=${code}`)).status).toBe(403);
  });

  it('refuses an answer that took longer than ten minutes', async () => {
    const { state, code } = provider.pass((await browser.get('/newsroom/')).headers.get('location') ?? '');
    set(start.add({ minutes: 11 }));
    expect((await browser.get(`/sign-in/callback?state=${state}&code=${code}`)).status).toBe(403);
  });

  it('asks anew after a working day', async () => {
    await browser.signInFrom('/newsroom/');
    set(start.add({ hours: 7, minutes: 59 }));
    expect((await browser.get('/newsroom/')).status).toBe(200);
    set(start.add({ hours: 8, minutes: 1 }));
    expect((await browser.get('/newsroom/')).status).toBe(302);
  });

  const sealed = (audience: string, key: string) =>
    new SignJWT({ role: 'reader' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('vardag-newsroom')
      .setAudience(audience)
      .setExpirationTime('8h')
      .sign(new TextEncoder().encode(key));

  it.each([
    ['made with another key', () => sealed('session', 'x'.repeat(43))],
    ['made for another use', () => sealed('sign-in', sessionKey)],
    ['that is no token', async () => 'reader'],
    ['without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{"role":"reader"}')}.`],
  ])('does not take a session %s', async (_, make) => {
    browser.cookies.set('__Host-vardag-session', await make());
    expect((await browser.get('/newsroom/')).status).toBe(302);
  });

  it('signs out here and at the provider', async () => {
    await browser.signInFrom('/newsroom/');
    const out = await browser.get('/sign-out');
    const location = new URL(out.headers.get('location') ?? '');
    expect(location.href).toContain(`${provider.issuer}/end`);
    expect(location.searchParams.get('post_logout_redirect_uri')).toBe('https://redaktion.example/signed-out');
    expect((await browser.get('/signed-out')).status).toBe(200);
    expect((await browser.get('/newsroom/')).status).toBe(302);
  });

  it('goes back to its own pages only', async () => {
    const back = await browser.signInFrom('//evil.example/');
    expect(back.headers.get('location')).toBe('/evil.example/');
  });

  it('says so, and nothing more, when the sign-in names another issuer or does not answer', async () => {
    provider.become({ named: 'https://evil.example' });
    const answer = await browser.get('/newsroom/');
    expect([answer.status, await answer.text()]).toEqual([503, expect.not.stringContaining('evil')]);
    provider.become({});
    expect((await browser.get('/newsroom/')).status).toBe(302);
  });

  it('keeps no name: neither in the cookie nor in the log', async () => {
    provider.become({ claims: { sub: 'p-1', name: 'Elsa', email: 'elsa@nordhamn.example' } });
    await browser.signInFrom('/newsroom/');
    const [, payload = ''] = (browser.cookies.get('__Host-vardag-session') ?? '').split('.');
    expect(Object.keys(JSON.parse(Buffer.from(payload, 'base64url').toString()))).toEqual([
      'role',
      'iss',
      'aud',
      'exp',
    ]);
    expect(browser.lines).toEqual([]);
  });
});
