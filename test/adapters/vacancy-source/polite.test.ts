import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { retryAfter } from '#functions/adapters/vacancy-source/http-feed.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

const json = { 'content-type': 'application/json' };
const validators = { etag: '"v1"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT' };
const jobs = (n: number) => ({ id: String(n), type: 'jobs' });

let server: Loopback;
let other: Loopback;
let seen: { url: string; headers: Readonly<Record<string, unknown>> }[] = [];

beforeAll(async () => {
  other = await startLoopback((request, response) => {
    seen.push({ url: `other${request.url}`, headers: request.headers });
    response.writeHead(200, json).end('{}');
  });
  server = await startLoopback((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    const url = new URL(request.url ?? '', 'http://a');
    const page = Number(url.searchParams.get('page[number]') ?? '1');
    if (url.pathname === '/conditional' && request.headers['if-none-match'] === '"v1"')
      return response.writeHead(304).end();
    if (url.pathname === '/conditional')
      return response.writeHead(200, { ...json, etag: '"v1"', 'last-modified': validators.lastModified }).end('{}');
    if (url.pathname === '/busy') return response.writeHead(429, { 'retry-after': '120' }).end();
    if (url.pathname === '/elsewhere') return response.writeHead(302, { location: `${other.url}/x` }).end();
    if (url.pathname === '/v1/jobs')
      return response.writeHead(200, json).end(
        JSON.stringify({
          data: [jobs(page)],
          included: [{ id: String(page), type: 'departments' }],
          links: page < 3 ? { next: `${server.url}/v1/jobs?page[number]=${page + 1}` } : {},
        }),
      );
    if (url.pathname === '/strays')
      return response
        .writeHead(200, json)
        .end(JSON.stringify({ data: [jobs(1)], links: { next: `${other.url}/next` } }));
    if (url.pathname === '/circles')
      return response
        .writeHead(200, json)
        .end(JSON.stringify({ data: [jobs(1)], links: { next: `${server.url}/circles?include=x` } }));
    return response.writeHead(404).end();
  });
});
afterAll(() => Promise.all([server.close(), other.close()]));
beforeEach(() => {
  seen = [];
});

const source = httpOrFileSource(memoryStore(), { loopback: true, teamtailorToken: async () => 'hemlig' });

describe('a server that is asked for a feed', () => {
  test('learns who asks', async () => {
    await source.fetch(`${server.url}/conditional`);
    expect(seen[0]?.headers['user-agent']).toMatch(/^Vardag \(/);
  });

  test('is asked whether the kept copy still holds, and believed', async () => {
    const asked = { kind: 'varbi', validators } as const;
    expect(await source.fetch(`${server.url}/conditional`)).toMatchObject({ fetched: true, validators });
    expect(await source.fetch(`${server.url}/conditional`, asked)).toEqual({
      fetched: false,
      reason: 'unchanged',
      unchanged: true,
    });
    expect(seen[1]?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': validators.lastModified });
  });

  test('is heard when it asks to be left alone', async () => {
    expect(await source.fetch(`${server.url}/busy`)).toEqual({ fetched: false, reason: 'HTTP 429', retryAfter: 120 });
  });

  test.each([
    ['120', 120],
    ['Tue, 24 Nov 2026 08:01:00 GMT', 60],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('may write %s for %s seconds', (header, seconds) => {
    expect(retryAfter(header, Date.parse('2026-11-24T08:00:00Z'))).toBe(seconds);
  });
});

describe('Teamtailor’s API', () => {
  const fetchJobs = (path: string, from = source) =>
    from.fetch(`${server.url}${path}`, { kind: 'teamtailor-json', validators: null });

  test('gives all its pages as one, with what belongs to the jobs', async () => {
    const answer = await fetchJobs('/v1/jobs?filter[status]=published');
    expect(answer.fetched && JSON.parse(answer.body)).toMatchObject({
      data: [jobs(1), jobs(2), jobs(3)],
      included: [{ id: '1' }, { id: '2' }, { id: '3' }],
    });
    expect(seen[0]?.url).toContain('include=department');
    expect(seen.map((one) => one.headers['authorization'])).toEqual(Array(3).fill('Token token=hemlig'));
    expect(seen[0]?.headers['x-api-version']).toMatch(/^\d{8}$/);
  });

  test('is not followed to another host, nor in circles', async () => {
    expect(await fetchJobs('/strays')).toEqual({
      fetched: false,
      reason: expect.stringContaining('its next page is on'),
    });
    expect(await fetchJobs('/circles')).toMatchObject({ fetched: true });
    expect(seen.filter((one) => one.url.startsWith('other'))).toEqual([]);
  });

  test('alone gets the key', async () => {
    await fetchJobs('/elsewhere');
    await source.fetch(`${server.url}/v1/jobs`, { kind: 'varbi', validators: null });
    expect(seen.map((one) => [one.url.replace(/\?.*/, ''), 'authorization' in one.headers])).toEqual([
      ['/elsewhere', true],
      ['other/x', false],
      ['/v1/jobs', false],
    ]);
  });

  test('is waited for no longer in all than three times as long as for one', async () => {
    const slow = await startLoopback((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://a').searchParams.get('page') ?? '1');
      const body = JSON.stringify({ data: [jobs(page)], links: { next: `/v1/jobs?page=${page + 1}` } });
      setTimeout(() => response.writeHead(200, json).end(body), 40);
    });
    const started = performance.now();
    const patient = httpOrFileSource(memoryStore(), { milliseconds: 100, loopback: true });
    expect(await patient.fetch(`${slow.url}/v1/jobs`, { kind: 'teamtailor-json', validators: null })).toEqual({
      fetched: false,
      reason: expect.stringContaining('no complete answer within'),
    });
    expect(performance.now() - started).toBeLessThan(2_000);
    await slow.close();
  });

  test('that is larger in all than a feed may be is not taken', async () => {
    const small = httpOrFileSource(memoryStore(), { bytes: 300, loopback: true });
    expect(await fetchJobs('/v1/jobs', small)).toEqual({
      fetched: false,
      reason: expect.stringContaining('larger than'),
    });
  });
});

describe('a file of this machine', () => {
  let folder: string;
  const address = (name: string) => pathToFileURL(join(folder, name)).href;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vardag-feed-'));
    await writeFile(join(folder, 'varbi feed.json'), '{"positions":[]}');
    await writeFile(join(folder, 'token'), 'hemlig');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read by its whole path where content lies on the same machine', async () => {
    const local = httpOrFileSource(memoryStore(), { localFiles: true });
    expect(await local.fetch(address('varbi feed.json'))).toMatchObject({ fetched: true, body: '{"positions":[]}' });
    expect(await local.fetch(address('gone.json'))).toEqual({ fetched: false, reason: 'there is no such file' });
    expect(await local.fetch(address('token'))).toMatchObject({ fetched: false });
  });

  test('is not, where content lies elsewhere, unless the settings name it', async () => {
    expect(await source.fetch(address('varbi feed.json'))).toMatchObject({ fetched: false });
    const besides = [{ id: 'feed', kind: 'varbi' as const, url: address('varbi feed.json') }];
    const set = httpOrFileSource(memoryStore(), { besides, bytes: 10 });
    expect(await set.fetch(address('varbi feed.json'))).toEqual({ fetched: false, reason: 'larger than 10 bytes' });
    expect(set.besides).toBe(besides);
  });
});

describe('the alphabet of a feed', () => {
  test.each([
    ['UTF-8 that is said to be Latin-1', Buffer.from('{"a":"Lärare"}'), 'application/json; charset=iso-8859-1'],
    ['Latin-1 that is said to be UTF-8', Buffer.from('{"a":"Lärare"}', 'latin1'), 'application/json; charset=utf-8'],
    ['UTF-16 with its mark', Buffer.from('\uFEFF{"a":"Lärare"}', 'utf16le'), null],
  ])('is seen: %s', async (_, body, type) => {
    const strange = await startLoopback((_request, response) => {
      response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body);
    });
    expect(await source.fetch(strange.url)).toMatchObject({ body: '{"a":"Lärare"}' });
    await strange.close();
  });
});
