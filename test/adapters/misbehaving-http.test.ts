import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPost } from '#functions/adapters/channels/linkedin/get-post.ts';
import { linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { retryWindow, withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { lostAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { boardClient } from '#functions/adapters/job-boards/platsbanken/board-client.ts';
import { teamtailorClient } from '#functions/adapters/job-boards/teamtailor/teamtailor-client.ts';
import { httpTransport } from '#functions/adapters/job-boards/transport.ts';
import { httpFeed } from '#functions/adapters/vacancy-source/http-feed.ts';
import { teamtailorPages } from '#functions/adapters/vacancy-source/teamtailor-pages.ts';
import { settings, stillClock } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type Manners, type MisbehavingServer, startMisbehavingServer } from '#test/servers/misbehaving-server.ts';

const limit = 250;
/** What a busy machine may add. */
const leeway = 2_000;

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const within = async <T>(most: number, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const done = await work();
  expect(performance.now() - began).toBeLessThan(most + leeway);
  return done;
};
const throttled: Manners = { status: 429, body: '{"message":"Too many"}', headers: { 'retry-after': '7' } };
const elsewhere: Manners = { status: 307, headers: { location: '/elsewhere' } };
const page: Manners = { status: 200, body: '<html><Error>Sign in to this network</Error></html>' };

describe('LinkedIn on a bad day', () => {
  const ask = () => {
    const client = linkedInClient(settings(server.url, { timeouts: { call: limit, upload: limit } }));
    return retryCall(stillClock(), () => getPost(client, 'urn:li:share:1'));
  };
  const failing = (failure: object) => ({ ok: false, failure: expect.objectContaining(failure) });

  it.each<[string, Manners, object, number]>([
    ['is silent', 'silent', { status: null, broken: 'timeout' }, 3],
    ['never ends its answer', 'dripping', { status: null, broken: 'timeout' }, 3],
    ['is cut off', 'cut', { status: null, broken: 'broken' }, 3],
    ['throttles', throttled, { status: 429, broken: null }, 1],
    ['is elsewhere, where no token goes', elsewhere, { status: 307, broken: null }, 1],
    ['is a page of the network', page, { status: null, broken: 'broken', message: 'unreadable-answer' }, 3],
  ])('its call ends in time when it %s', async (_, manners, failure, tries) => {
    server.answerWith(manners);
    expect(await within(3 * limit, ask)).toEqual(failing(failure));
    expect(server.asked()).toBe(tries);
  });
});

describe('a job board on a bad day', () => {
  const ask = () =>
    httpTransport({ method: 'GET', url: server.url, headers: {}, body: null }, limit).then(
      ({ status }) => status,
      (error: unknown) => lostAnswer(error).lost,
    );

  it.each<[string, Manners, string | number]>([
    ['is silent', 'silent', 'timeout'],
    ['never ends its answer', 'dripping', 'timeout'],
    ['is cut off', 'cut', 'broken'],
    ['throttles', throttled, 429],
    ['is elsewhere', elsewhere, 307],
  ])('is given up in time when it %s', async (_, manners, answer) => {
    server.answerWith(manners);
    expect(await within(limit, ask)).toBe(answer);
    expect(server.asked()).toBe(1);
  });
});

describe('Platsbanken on a bad day', () => {
  const ask = () => {
    const clock = stillClock();
    const credentials = async () => ({ clientId: 'id', clientSecret: 'secret', employerId: 'employer' });
    const client = boardClient(
      { url: server.url, credentials, readBack: null, staysHere: true, timeout: limit },
      clock,
      httpTransport,
    );
    return client.patiently({ method: 'GET', path: '/1' });
  };

  it.each<[string, Manners, object]>([
    ['is silent', 'silent', { status: null, lost: 'timeout' }],
    ['never ends its answer', 'dripping', { status: null, lost: 'timeout' }],
    ['is cut off', 'cut', { status: null, lost: 'broken' }],
    ['throttles', throttled, { status: 429, lost: null }],
    ['is elsewhere, where no secret goes', elsewhere, { status: 307, lost: null, isOwn: false }],
    ['is a page of the network', page, { status: 200, json: null, isOwn: false }],
  ])('is given up in time when it %s', async (_, manners, answer) => {
    server.answerWith(manners);
    expect(await within(4 * limit, ask)).toMatchObject(answer);
  });
});

describe('Teamtailor on a bad day', () => {
  const ask = () => {
    const clock = stillClock();
    const context = { url: server.url, token: async () => 'token', staysHere: true, timeout: limit };
    const call = teamtailorClient(context, clock, httpTransport);
    return call({ method: 'GET', path: '/1' }).then(({ status, lost }) => [lost ?? status, clock.waits]);
  };
  const throttledFor = (seconds: string): Manners => ({ status: 429, headers: { 'retry-after': seconds } });

  it.each<[string, Manners, string | number, number[]]>([
    ['is silent', 'silent', 'timeout', []],
    ['never ends its answer', 'dripping', 'timeout', []],
    ['is cut off', 'cut', 'broken', []],
    ['is elsewhere', elsewhere, 307, []],
    ['is a page of the network', page, 200, []],
    ['throttles without a word of how long', { status: 429 }, 429, [2_000, 2_000]],
    ['throttles for the longest that is waited', throttledFor('15'), 429, [15_000, 15_000]],
    ['throttles for longer than is waited', throttledFor('16'), 429, []],
  ])(
    'is asked once more only where it throttles, and given up in time, when it %s',
    async (_, manners, said, waits) => {
      server.answerWith(manners);
      expect(await within(limit, ask)).toEqual([said, waits]);
      expect(server.asked()).toBe(1 + waits.length);
    },
  );
});

describe('a feed of vacancies on a bad day', () => {
  const bounds = { bytes: 10_000, milliseconds: limit, loopback: true, loopbackOnly: true };
  const late = `no complete answer within ${limit} ms`;
  const broken = expect.stringMatching(/could not be read/);

  it.each<[string, Manners, object]>([
    ['is silent', 'silent', { reason: late }],
    ['never ends', 'dripping', { reason: late }],
    ['is cut off', 'cut', { reason: broken }],
    ['throttles', throttled, { reason: 'HTTP 429', retryAfter: expect.anything() }],
    ['leads in a circle', elsewhere, { reason: 'too many redirects' }],
  ])('is left in time when it %s', async (_, manners, answer) => {
    server.answerWith(manners);
    expect(await within(limit, () => httpFeed(server.url, bounds))).toEqual({ fetched: false, ...answer });
  });

  it('is left in time when its pages never end', async () => {
    const next = () => `/?page=${server.asked()}`;
    server.answerWith(() => ({ status: 200, body: JSON.stringify({ data: [], links: { next: next() } }) }));
    const many = { ...bounds, bytes: 100_000_000, milliseconds: 20 };
    expect(await within(3 * 20, () => teamtailorPages(server.url, many, null))).toMatchObject({ fetched: false });
  });
});

describe('a deadline', () => {
  it('gives the answer that came before it, and the fault', async () => {
    expect(await withinDeadline(limit, async () => 'answer')).toBe('answer');
    await expect(withinDeadline(limit, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('ends work that never ends, and tells it to let go', async () => {
    let told: unknown = null;
    const ended = withinDeadline(20, (signal) => {
      signal.addEventListener('abort', () => {
        told = signal.reason;
      });
      return new Promise(() => undefined);
    });
    await expect(ended).rejects.toThrow('No whole answer within 20 ms.');
    expect(told).toMatchObject({ name: 'TimeoutError', code: 'ETIMEDOUT' });
  });

  it('lets no further try begin when the window is over', () => {
    expect([retryWindow(60_000)(), retryWindow(0)()]).toEqual([true, false]);
  });
});
