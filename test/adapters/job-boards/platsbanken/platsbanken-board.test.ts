import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import type { PlatsbankenContext } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';
import {
  type PlatsbankenSandbox,
  startPlatsbankenSandbox,
} from '#functions/sandbox/platsbanken/platsbanken-sandbox.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { aPlatsbankenAd } from '#test/ads/job-boards/a-platsbanken-ad.ts';
import { describeJobBoard } from '#test/contracts/job-board.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

const now = () => Date.parse('2026-11-24T08:00:00Z');
const clock = { wait: async () => undefined };
const placeAt = (url: string, about: Partial<PlatsbankenContext> = {}): PlatsbankenContext => ({
  url,
  credentials: async () => sandboxKeys,
  readBack: url,
  staysHere: true,
  timeout: 2_000,
  ...about,
});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

let ads = 0;
describeJobBoard('Platsbanken', async () => {
  const sandbox = await startPlatsbankenSandbox({ now });
  return {
    board: platsbankenBoard(placeAt(sandbox.url), clock),
    newAd: () => {
      ads += 1;
      return aPlatsbankenAd({
        application: { method: { webAddress: 'https://jobba.nordhamn.example/' }, reference: `ad-${ads}` },
      });
    },
    shown: async (id) => {
      const ad = sandbox.ads().find((one) => one.id === id && one.removedAt === null);
      return ad === undefined ? null : { title: textOf(ad.body['title']), description: textOf(ad.body['description']) };
    },
    close: sandbox.close,
  };
});

const ad = aPlatsbankenAd();

describe('an answer of Platsbanken', () => {
  let sandbox: PlatsbankenSandbox;
  beforeAll(async () => {
    sandbox = await startPlatsbankenSandbox({ now });
  });
  afterAll(() => sandbox.close());
  beforeEach(() => fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' }));
  const order = (orders: unknown) =>
    fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });

  it.each([
    ['cut', 'unknown', 'broken', 0],
    ['cut-after-write', 'unknown', 'broken', 1],
    ['error-before-write', 'unknown', 'http-500', 0],
    ['error-after-write', 'unknown', 'http-500', 1],
    ['html-error', 'unknown', 'http-502', 0],
    ['create-without-id', 'unknown', 'no-ad-id', 1],
    ['unavailable', 'deferred', 'http-503', 0],
    ['throttled', 'deferred', 'http-429', 0],
    ['unauthorized', 'stopped', 'access', 0],
    ['forbidden', 'stopped', 'consent-missing', 0],
  ])('to a create that met "%s" is %s, and it is never sent twice', async (fault, outcome, reason, standing) => {
    const board = platsbankenBoard(placeAt(sandbox.url), clock);
    await order({ next: [{ fault, on: 'create' }] });
    expect(await board.create(ad)).toEqual({ outcome, reason });
    expect(sandbox.ads()).toHaveLength(standing);
  });

  it('that is late is not known, and the request is given up', async () => {
    const board = platsbankenBoard(placeAt(sandbox.url, { timeout: 100 }), clock);
    await order({ next: [{ fault: 'delay', on: 'create' }], set: { delayMs: 400 } });
    await board.check().catch(() => undefined);
    expect(await board.create(ad)).toEqual({ outcome: 'unknown', reason: 'timeout' });
  });

  it.each([
    [true, '31000001'],
    [false, null],
  ])('to a duplicate names the ad when it says so (%s)', async (namesDuplicate, named) => {
    const board = platsbankenBoard(placeAt(sandbox.url), clock);
    await order({ set: { namesDuplicate } });
    await board.create(ad);
    expect(await board.create(ad)).toEqual({ outcome: 'duplicate', named });
  });

  it.each(['cut', 'cut-after-write', 'error-before-write', 'error-after-write', 'unavailable', 'html-error'])(
    'to an update or a delete that met "%s" once is asked for again',
    async (fault) => {
      const board = platsbankenBoard(placeAt(sandbox.url), clock);
      const made = await board.create(ad);
      const id = made.outcome === 'created' ? made.id : '';
      await order({
        next: [
          { fault, on: 'update' },
          { fault, on: 'delete' },
        ],
      });
      expect(await board.update(id, { ...ad, title: 'Ny' })).toEqual({ outcome: 'updated' });
      expect(sandbox.ads()[0]?.body['title']).toBe('Ny');
      expect(await board.remove(id)).toEqual({ outcome: 'removed' });
      expect(sandbox.ads()[0]?.removedAt).not.toBeNull();
    },
  );

  it.each([401, 403, 429, 503])('that says no (%s) after one that was lost is not known', async (no) => {
    const answers = [
      { status: 500, body: '{}' },
      { status: no, body: '{"trackingId":"x"}' },
    ];
    const board = platsbankenBoard(placeAt('http://127.0.0.1:1/v1/prod'), clock, async () => {
      const next = answers.length > 1 ? answers.shift() : answers[0];
      return next ?? { status: 500, body: '' };
    });
    expect(await board.update('1', ad)).toEqual({ outcome: 'unknown', reason: `http-${no}` });
  });

  it('whose status says that an ad is over is taken for its absence', async () => {
    const board = platsbankenBoard(placeAt(sandbox.url), clock);
    await order({ set: { deletedStatus: 'word' } });
    const made = await board.create(ad);
    const id = made.outcome === 'created' ? made.id : '';
    await board.remove(id);
    expect(await board.status(id)).toBe('absent');
  });

  it('from nobody means that nothing was sent', async () => {
    const gone = await startLoopback(() => undefined);
    await gone.close();
    expect(await platsbankenBoard(placeAt(gone.url), clock).create(ad)).toEqual({
      outcome: 'deferred',
      reason: 'unreachable',
    });
  });

  it('keeps no key and no address of what it quotes', async () => {
    const loose = await startLoopback(
      (_, response) =>
        void response.writeHead(400, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            cause: {
              message: { errors: [{ field: 'a', message: `${sandboxKeys.clientSecret} of amina@nordhamn.example` }] },
            },
          }),
        ),
    );
    const said = JSON.stringify(await platsbankenBoard(placeAt(`${loose.url}/v1/prod`), clock).create(ad));
    await loose.close();
    expect(said).toContain('"field":"a"');
    expect(said).not.toMatch(/sandbox-secret|amina@/);
  });
});

describe('where Platsbanken is looked for', () => {
  const served: { readonly method: string; readonly url: string }[] = [];
  let server: Loopback | null = null;
  const serve = async (answer: (path: string, response: ServerResponse) => void) => {
    served.length = 0;
    server = await startLoopback((request: IncomingMessage, response) => {
      served.push({ method: request.method ?? '', url: request.url ?? '' });
      answer(request.url ?? '', response);
    });
    return server.url;
  };
  const close = async () => {
    await server?.close();
    server = null;
  };
  const json = (response: ServerResponse, status: number, body: unknown) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const whole = '/direct-transferred-job-posting/v1/prod/jobads';

  it.each([
    ['an address with a path is taken as it is', '/a/v1/prod', '/a/v1/prod/jobads', false],
    ['a slash at its end changes nothing', '/a/v1/prod/', '/a/v1/prod/jobads', false],
    ['nor does the last part of the way', '/a/v1/prod/jobads', '/a/v1/prod/jobads', false],
    ['an origin stands for the real host', '', whole, true],
    ['an origin that knows only the short way is met there', '', '/jobads', true],
    ['and one that knows only the way for trials, there', '', whole.replace('prod', 'sandbox'), true],
  ])('%s', async (_, path, expected, asks) => {
    const url = await serve((at, response) => {
      if (!at.startsWith(expected)) void response.writeHead(404).end('404 Not Found');
      else if (at.endsWith('/status')) json(response, 404, { error: 'no such ad' });
      else json(response, 201, { id: 7 });
    });
    expect(await platsbankenBoard(placeAt(url + path), clock).create(ad)).toEqual({ outcome: 'created', id: '7' });
    await close();
    expect(served.filter(({ method }) => method === 'POST')).toEqual([{ method: 'POST', url: expected }]);
    expect(served.some(({ method }) => method === 'GET')).toBe(asks);
  });

  it('nothing leaves this machine when something outside is set to it', async () => {
    const board = platsbankenBoard(placeAt('https://apier.arbetsformedlingen.se'), clock);
    await expect(board.create(ad)).rejects.toThrow('apier.arbetsformedlingen.se was refused');
  });
});
