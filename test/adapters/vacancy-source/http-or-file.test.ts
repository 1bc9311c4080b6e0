import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { describeVacancySource } from '#test/contracts/vacancy-source.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

const feed = '{"ads":[{"title":"Förskollärare"}]}';
const bounds = { bytes: 1_000, milliseconds: 300 };
const bomb = gzipSync('x'.repeat(9_000_000));
const latin1 = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><ad>Lärare</ad>', 'latin1');

const content = async (): Promise<ObjectStore> => {
  const store = memoryStore();
  await store.put('vacancies/varbi.json', feed);
  await store.put('varbi.json', feed);
  await store.put('vacancies/åäö feed.json', feed);
  await store.put('vacancies/reachmee.xml', latin1);
  await store.put('vacancies/large.json', 'x'.repeat(1_001));
  await store.put('vacancies/picture.json', Uint8Array.of(0xff, 0xfe, 0xfd));
  return store;
};

const startFeedServer = () =>
  startLoopback((request, response) => {
    const plain = (status: number, headers: Record<string, string>, body: string | Uint8Array = '') =>
      response.writeHead(status, headers).end(body);
    const json = { 'content-type': 'application/json; charset=utf-8' };
    if (request.url === '/feed') return plain(200, json, feed);
    if (request.url === '/large') return plain(200, json, 'x'.repeat(1_001));
    if (request.url === '/bomb') return plain(200, { ...json, 'content-encoding': 'gzip' }, bomb);
    if (request.url === '/latin1') return plain(200, { 'content-type': 'text/xml' }, latin1);
    if (request.url === '/odd') return plain(200, { 'content-type': 'text/xml; charset=klingon' }, feed);
    if (request.url === '/moved') return plain(302, { location: '/feed' });
    if (request.url === '/away') return plain(302, { location: 'http://feeds.example/feed' });
    if (request.url === '/circle') return plain(301, { location: '/circle' });
    if (request.url === '/broken') return plain(503, {}, 'down');
    if (request.url === '/cut') {
      response.writeHead(200, { ...json, 'content-length': '50' }).write('{');
      return setTimeout(() => request.socket.destroy(), 10);
    }
    if (request.url === '/slow') return response.writeHead(200, json).write('{');
    return plain(404, {});
  });

describeVacancySource('HTTP', async () => {
  const server = await startFeedServer();
  const [there, missing, tooLarge] = ['/feed', '/none', '/large'].map((path) => `${server.url}${path}`) as [
    string,
    string,
    string,
  ];
  const source = httpOrFileSource(memoryStore(), { ...bounds, loopback: true });
  return { source, addresses: { there, missing, tooLarge }, feed, close: server.close };
});

describeVacancySource('the content store', async () => ({
  source: httpOrFileSource(await content(), bounds),
  addresses: { there: 'file:varbi.json', missing: 'file:none.json', tooLarge: 'file:large.json' },
  feed,
}));

describe('a vacancy feed', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startFeedServer();
  });
  afterAll(() => server.close());
  const from = async (url: string, extra = {}) =>
    httpOrFileSource(await content(), { ...bounds, loopback: true, ...extra }).fetch(url);

  test.each([
    'file:varbi.json',
    'file:./varbi.json',
    'file:../varbi.json',
    'file:x/../varbi.json',
    'file:åäö%20feed.json',
  ])('is found in the content store under %s', async (url) => {
    expect(await from(url)).toEqual({ fetched: true, body: feed, contentType: null });
  });

  test.each([
    'file:../../varbi.json',
    'file:/etc/passwd',
    'file:///etc/passwd',
    'file:',
    'file:..',
    'file:%zz',
    'file:..\\a',
  ])('is not looked for outside the content store (%s)', async (url) => {
    expect(await from(url)).toEqual({ fetched: false, reason: 'the file is not in the content folder' });
  });

  test('is read in the alphabet that it names', async () => {
    for (const url of ['file:reachmee.xml', `${server.url}/latin1`])
      expect(await from(url)).toMatchObject({ body: expect.stringContaining('<ad>Lärare</ad>') });
  });

  test('is read although the alphabet that it names is unknown', async () => {
    expect(await from(`${server.url}/odd`)).toMatchObject({ body: feed });
  });

  test('carries its type', async () => {
    expect(await from(`${server.url}/feed`)).toMatchObject({ contentType: 'application/json; charset=utf-8' });
  });

  test('is followed when it has moved', async () => {
    expect(await from(`${server.url}/moved`)).toMatchObject({ fetched: true, body: feed });
  });

  test.each([
    ['/broken', 'HTTP 503'],
    ['/bomb', 'larger than 1000 bytes'],
    ['/circle', 'too many redirects'],
    ['/away', 'http://feeds.example is not https'],
    ['/slow', 'no complete answer within 300 ms'],
    ['/cut', 'could not be read'],
  ])('at %s is not taken: %s', async (path, reason) => {
    expect(await from(`${server.url}${path}`)).toEqual({ fetched: false, reason: expect.stringContaining(reason) });
  });

  test.each([
    ['http://feeds.example/a', 'http://feeds.example is not https'],
    ['ftp://127.0.0.1/a', 'ftp://127.0.0.1 is not https'],
    ['varbi.json', 'not an address'],
    ['http://127.0.0.1:9/feed', '127.0.0.1:9 could not be read'],
    ['file:picture.json', 'not readable as text'],
  ])('at %s is not taken: %s', async (url, reason) => {
    expect(await from(url)).toEqual({ fetched: false, reason });
  });

  test('is asked for on this machine alone when a run may not leave it', async () => {
    expect(await from('https://feeds.example/a', { loopbackOnly: true })).toEqual({
      fetched: false,
      reason: 'feeds.example is not on this machine, and this run may not leave it',
    });
    expect(await from(`${server.url}/feed`, { loopbackOnly: true })).toMatchObject({ fetched: true });
  });
});
