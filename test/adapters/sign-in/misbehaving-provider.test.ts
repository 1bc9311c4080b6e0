import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '#functions/adapters/sign-in/sign-in.ts';
import { stillClock } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type Manners, type MisbehavingServer, startMisbehavingServer } from '#test/servers/misbehaving-server.ts';

const limit = 250;
/** What a busy machine may add. */
const leeway = 2_000;
const callback = 'https://newsroom.nordhamn.example/sign-in/answer';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const door = () =>
  signIn(
    {
      issuer: server.url,
      clientId: 'vardag',
      clientSecret: 'secret',
      groupsClaim: 'groups',
      readers: ['hr'],
      sessionKey: 'k'.repeat(32),
      timeout: limit,
    },
    stillClock(),
  );
/** What the provider says of itself. */
const discovered = (): Manners => ({
  status: 200,
  body: JSON.stringify({
    issuer: server.url,
    authorization_endpoint: `${server.url}/authorize`,
    token_endpoint: `${server.url}/token`,
    jwks_uri: `${server.url}/keys`,
  }),
});

const bad: readonly (readonly [string, Manners])[] = [
  ['is silent', 'silent'],
  ['never ends its answer', 'dripping'],
  ['is cut off', 'cut'],
  ['throttles', { status: 429, headers: { 'retry-after': '7' } }],
  ['is elsewhere', { status: 307, headers: { location: '/elsewhere' } }],
  ['is a page of the network', { status: 200, body: '<html>Sign in to this network</html>' }],
];

describe("an employer's sign-in on a bad day", () => {
  const expectInTime = async (work: () => Promise<unknown>) => {
    const began = performance.now();
    const done = await work();
    expect(performance.now() - began).toBeLessThan(limit + leeway);
    return done;
  };

  it.each(bad)('lets nobody begin, in time, when it %s, and is asked anew the next time', async (_, manners) => {
    server.answerWith(manners);
    const own = door();
    await expectInTime(() => expect(own.begin(callback, '/')).rejects.toThrow());
    expect(server.asked()).toBe(1);
    server.answerWith(discovered());
    expect((await own.begin(callback, '/')).location).toContain(`${server.url}/authorize?`);
  });

  it.each(bad)('lets nobody in, in time, when it %s in the midst of a sign-in', async (_, manners) => {
    server.answerWith(discovered());
    const own = door();
    const { location, begun } = await own.begin(callback, '/');
    const answer = new URLSearchParams({ code: 'c', state: new URL(location).searchParams.get('state') ?? '' });
    server.answerWith(manners);
    const finished = await expectInTime(() => own.finish(callback, answer, begun).catch(() => 'fault'));
    // A no is the provider's; what is no answer is a fault.
    const status = typeof manners === 'object' && 'status' in manners ? manners.status : null;
    expect(finished).toEqual(status === 429 ? { refused: 'provider' } : 'fault');
    expect(server.asked()).toBe(1);
  });
});
