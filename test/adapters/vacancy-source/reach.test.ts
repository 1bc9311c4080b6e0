import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { LookUp } from '#functions/adapters/vacancy-source/guarded-request.ts';
import { httpFeed } from '#functions/adapters/vacancy-source/http-feed.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import { refusal } from '#functions/adapters/vacancy-source/may-fetch.ts';
import { isPublicAddress } from '#functions/adapters/vacancy-source/public-address.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

const inner: readonly (readonly [range: string, first: string, last: string])[] = [
  ['this network', '0.0.0.0', '0.255.255.255'],
  ['private', '10.0.0.0', '10.255.255.255'],
  ['shared by carriers', '100.64.0.0', '100.127.255.255'],
  ['this machine', '127.0.0.0', '127.255.255.255'],
  ['link-local, the metadata of clouds', '169.254.0.0', '169.254.169.254'],
  ['private', '172.16.0.0', '172.31.255.255'],
  ['special', '192.0.0.0', '192.0.0.255'],
  ['documentation', '192.0.2.0', '192.0.2.255'],
  ['relays of 6to4', '192.88.99.0', '192.88.99.255'],
  ['private', '192.168.0.0', '192.168.255.255'],
  ['benchmarks', '198.18.0.0', '198.19.255.255'],
  ['documentation', '198.51.100.0', '203.0.113.255'],
  ['multicast', '224.0.0.0', '239.255.255.255'],
  ['reserved', '240.0.0.0', '255.255.255.255'],
];
const outer = [
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
].concat([
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
]);

const hex = (address: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};
const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
/** Every way to write an IPv4 address as the host of a URL. */
const notations = (address: string): readonly string[] => [
  address,
  `${address}.`,
  String(number(address)),
  `0x${number(address).toString(16)}`,
  `0${number(address).toString(8)}`,
  address
    .split('.')
    .map((part) => `0${Number(part).toString(8)}`)
    .join('.'),
  `[::ffff:${address}]`,
  `[::ffff:${hex(address)}]`,
  `[::ffff:0:${address}]`,
  `[::${address}]`,
  `[2002:${hex(address)}::1]`,
  `[64:ff9b::${address}]`,
  `[64:ff9b::${hex(address)}]`,
  `[64:ff9b:1::${address}]`,
];
const loneIpv6 =
  '[::] [::1] [fc00::1] [fdff::1] [fe80::1] [febf::1] [fec0::1] [ff02::1] [100::1] [2001::1] [2001:2::1] [2001:10::1] [2001:db8::1] [3fff::1] [5f00::1] [4000::1] [0:0:0:0:0:0:0:1]'.split(
    ' ',
  );

const reach = { loopback: false, loopbackOnly: false };
const feed = new URL('https://feeds.example/a');
const refused = (host: string, from?: URL): boolean => {
  const url = new URL(`https://${host}/feed`);
  return refusal(url, from ?? url, reach) !== null;
};

describe('an address of a private or special use', () => {
  test.each(inner)('(%s, %s to %s) is refused in every notation, at first and after a redirect', (_, first, last) => {
    for (const host of [first, last].flatMap(notations)) {
      expect([host, refused(host)]).toEqual([host, true]);
      expect([host, refused(host, feed)]).toEqual([host, true]);
    }
  });

  test.each(loneIpv6)('%s is refused', (host) => {
    expect([refused(host), refused(host, feed)]).toEqual([true, true]);
  });

  test.each(outer)('begins beside %s, which may be asked, by 6to4 and NAT64 too', (address) => {
    for (const host of [...notations(address).slice(0, 6), `[2002:${hex(address)}::1]`, `[64:ff9b::${address}]`])
      expect([host, refused(host)]).toEqual([host, false]);
  });

  test('is no address at all, or has a zone', () => {
    for (const text of ['', 'a', 'fe80::1%eth0', '1.2.3.4.5', '::ffff:1.1.1.1'])
      expect(isPublicAddress(text)).toBe(false);
    expect(isPublicAddress('2606:4700::1111')).toBe(true);
  });
});

describe('this machine', () => {
  const may = (to: string, from: string, given = reach): boolean => refusal(new URL(to), new URL(from), given) === null;
  const allowed = { ...reach, loopback: true };
  const only = { loopback: true, loopbackOnly: true };
  test.each([
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:1/a', reach, false],
    ['https://localhost/a', 'https://localhost/a', reach, false],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/b', allowed, true],
    ['http://[::1]/a', 'http://localhost/b', allowed, true],
    ['https://127.0.0.1/', 'https://feeds.example/feed', allowed, false],
    ['https://localhost/', 'https://feeds.example/feed', allowed, false],
    ['http://10.1.2.3/feed', 'http://127.0.0.1/', allowed, false],
    ['https://10.1.2.3/feed', 'http://127.0.0.1/', allowed, false],
    ['https://feeds.example/', 'http://127.0.0.1/', allowed, true],
    ['http://feeds.example/', 'http://127.0.0.1/', allowed, false],
    ['https://feeds.example/', 'https://feeds.example/', only, false],
    ['https://feeds.example/', 'http://127.0.0.1/', only, false],
    ['http://127.0.0.1:5/', 'http://127.0.0.1/', only, true],
  ])('%s from %s, %o: %s', (to, from, given, expected) => {
    expect(may(to, from, given)).toBe(expected);
  });
});

describe('a connection', () => {
  let server: Loopback;
  let asked = 0;
  beforeAll(async () => {
    server = await startLoopback((request, response) => {
      asked += 1;
      if (request.url === '/inward')
        return response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end();
      if (request.url === '/hidden') return response.writeHead(302, { location: 'https://[2002:a9fe:a9fe::1]/' }).end();
      if (request.url === '/nowhere') return response.writeHead(302, { location: 'https://%zz/' }).end();
      return response.writeHead(200).end('{}');
    });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked = 0;
  });

  const bounds = { bytes: 1_000, milliseconds: 2_000, ...reach };
  /** A name server whose answers change from one question to the next. */
  const answers = (...rounds: readonly (readonly string[])[]) => {
    let count = 0;
    const lookUp: LookUp = (_, __, done) => {
      const found = rounds[Math.min(count++, rounds.length - 1)] ?? [];
      done(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { lookUp, count: () => count };
  };

  test.each([
    ['10.0.0.1'],
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['93.184.215.14', '10.0.0.1'],
    ['2606:4700::1111', 'fd00::1'],
  ])('is not made by a name that leads to %s', async (...found) => {
    const { lookUp, count } = answers(found);
    expect(await httpFeed('https://feeds.example/a', { ...bounds, lookUp })).toEqual({
      fetched: false,
      reason: 'feeds.example leads to a private or special address',
    });
    expect(count()).toBe(1);
  });

  test('is made to the address that was judged, without a second look-up', async () => {
    const { port } = new URL(server.url);
    const { lookUp, count } = answers(['127.0.0.1'], ['10.0.0.1']);
    const answer = await httpFeed(`http://localhost:${port}/`, { ...bounds, loopback: true, lookUp });
    expect(answer).toMatchObject({ fetched: true, body: '{}' });
    expect([count(), asked]).toEqual([1, 1]);
    const turned = answers(['10.0.0.1']);
    expect(
      await httpFeed(`http://localhost:${port}/`, { ...bounds, loopback: true, lookUp: turned.lookUp }),
    ).toMatchObject({
      fetched: false,
    });
    expect(asked).toBe(1);
  });

  test.each([
    ['/inward', '169.254.169.254 is a private or special address'],
    ['/hidden', '[2002:a9fe:a9fe::1] is a private or special address'],
    ['/nowhere', 'it redirects to what is no address'],
  ])('is not made where %s leads', async (path, reason) => {
    expect(await httpFeed(`${server.url}${path}`, { ...bounds, loopback: true })).toEqual({ fetched: false, reason });
    expect(asked).toBe(1);
  });

  test('to this machine is made for a feed of the settings, not for one of the content', async () => {
    const url = `${server.url}/feed`;
    const besides = [{ id: 'feed', kind: 'varbi' as const, url }];
    expect(await httpOrFileSource(memoryStore(), { besides }).fetch(url)).toMatchObject({ fetched: true });
    expect(await httpOrFileSource(memoryStore(), { besides, localFiles: true }).fetch(`${server.url}/other`)).toEqual({
      fetched: false,
      reason: '127.0.0.1 is this machine, which only the settings may name',
    });
    expect(asked).toBe(1);
  });
});
