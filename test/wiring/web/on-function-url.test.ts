import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { SignIn } from '#functions/adapters/sign-in/sign-in.ts';
import { newsroomDoor } from '#functions/wiring/web/newsroom-door.ts';

/** Lets in whoever brings the word `good`. */
const signIn: SignIn = {
  begin: async (callback) => ({ location: `https://login.example/?to=${callback}`, begun: 'begun' }),
  finish: async () => ({ session: 'good', returnTo: '/newsroom/' }),
  roleOf: async (session) => (session === 'good' ? 'reader' : null),
  signOutAt: async () => null,
};

const event = (rawPath: string, cookies: readonly string[] = []) =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    cookies,
    headers: { host: 'abc.lambda-url.eu-north-1.on.aws', 'x-vardag-host': 'redaktion.example' },
    requestContext: { http: { method: 'GET', path: rawPath }, domainName: 'abc.lambda-url.eu-north-1.on.aws' },
    isBase64Encoded: false,
  }) as unknown as LambdaEvent;

const ask = async (path: string, cookies: readonly string[] = []) => {
  const reports = memoryStore();
  await reports.put('pictures/ab/c.jpg', new Uint8Array([255, 216, 0]));
  return handle(newsroomDoor({ reports, signIn, log: quietLog }))(event(path, cookies));
};

describe('the newsroom behind the address of its function', () => {
  it('sends away by the name that readers use, with a cookie', async () => {
    const answer = await ask('/newsroom/');
    expect(answer).toMatchObject({
      statusCode: 302,
      headers: { location: 'https://login.example/?to=https://redaktion.example/sign-in/callback' },
      cookies: [expect.stringMatching(/^__Host-vardag-sign-in=begun;/)],
    });
  });

  it('takes the cookie, and gives a picture byte for byte', async () => {
    const answer = await ask('/pictures/ab/c.jpg', ['__Host-vardag-session=good']);
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true, body: '/9gA' });
  });
});

describe('the functions that answer readers', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('say "not found" for what never was on the site', async () => {
    vi.stubEnv('VARDAG_REPORTS', 'memory:');
    const { handler } = await import('#functions/wiring/web/gone-on-lambda.ts');
    expect(await handler(event('/stories/a/index.html'))).toMatchObject({ statusCode: 404 });
  });

  it('let nobody into a newsroom that was not set up', async () => {
    const { handler } = await import('#functions/wiring/web/newsroom-on-lambda.ts');
    await expect(handler(event('/newsroom/'))).rejects.toThrow();
  });
});
