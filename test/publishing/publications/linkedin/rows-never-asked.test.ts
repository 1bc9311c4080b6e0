import { beforeEach, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { projectionOf } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { due } from '#test/builders/core/newsroom-world.ts';
import { aPublisher, type Publisher, page } from '#test/builders/linkedin/a-publisher.ts';
import type { Passing } from '#test/servers/tampering-proxy.ts';

const projection = async ({ deps }: Publisher) => {
  const found = projectionOf(await readChain<PublicationEntry>(deps.records, publicationPrefix(due().publication)));
  return found ?? expect.unreachable();
};

/** Everything that a post with three pictures, a lost answer and a takedown asks of LinkedIn. */
const wholeLife = async (): Promise<Publisher> => {
  const publisher = await aPublisher();
  await publisher.approve({ pictures: 3 });
  publisher.sandbox.faults.next('create-cut-after-write');
  await publisher.tick();
  await beginTakeDown(publisher.deps, await projection(publisher), 'story-withdrawn');
  await finishTakeDown(publisher.deps, await projection(publisher));
  return publisher;
};

describe('what the publisher asks of LinkedIn', () => {
  let publisher: Publisher;
  let seen: readonly Passing[];
  beforeEach(async () => {
    publisher = await wholeLife();
    seen = publisher.proxy.seen;
  });
  const rest = () => seen.filter(({ path }) => path.startsWith('/rest/'));
  const paths = () => new Set(rest().map(({ method, path }) => `${method} ${path.split(/[?%]/)[0]}`));

  it('rows 21, 22, 24, 53, 54, 55, 57: no statistics, no followers, no comments, and no others’ posts', () => {
    expect(paths()).toEqual(
      new Set([
        'POST /rest/images',
        'GET /rest/images/urn',
        'POST /rest/posts',
        'GET /rest/posts',
        'DELETE /rest/posts/urn',
        'GET /rest/posts/urn',
      ]),
    );
  });

  it('rows 46, 47: no change of a post that stands', () => {
    expect(rest().filter(({ headers }) => headers['x-restli-method'] === 'partial_update')).toEqual([]);
  });

  it('rows 1, 5, 8: every request carries the token, the version and the protocol', () => {
    for (const { headers } of rest())
      expect(headers).toMatchObject({
        authorization: 'Bearer sandbox-token',
        'linkedin-version': '202609',
        'x-restli-protocol-version': '2.0.0',
      });
  });

  it('rows 8, 9, 10, 11, 12, 13: no list, no record, no raw colon, no double encoding, and no long address', () => {
    for (const { path } of rest()) expect(path).toMatch(/^\/rest\/(?:[\w/?=&-]|%3A){1,300}$/);
    expect(seen.some(({ path }) => path.includes(`author=${encodeURIComponent(page)}`))).toBe(true);
  });

  it('rows 14, 17: every POST says how long its body is, and the body is JSON', () => {
    for (const { headers, body } of rest().filter(({ method }) => method === 'POST')) {
      expect(headers['content-length']).toBe(String(body.length));
      expect(() => JSON.parse(String(body))).not.toThrow();
    }
  });

  it('rows 25 to 30, 40, 43: the page alone speaks, publishes at once, and shows pictures or a card', () => {
    const [create] = rest().filter(({ method, path }) => method === 'POST' && path === '/rest/posts');
    expect(JSON.parse(String(create?.body))).toEqual({
      author: page,
      commentary: expect.stringContaining('På måndagar'),
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
      content: {
        multiImage: { images: Array.from({ length: 3 }, () => expect.objectContaining({ id: expect.any(String) })) },
      },
    });
  });

  it('rows 50, 51, 52: the bytes of each picture, a JPEG, go out once', () => {
    const puts = seen.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ body }) => body.subarray(0, 3).toString('hex'))).toEqual(['ffd8ff', 'ffd8ff', 'ffd8ff']);
    expect(new Set(puts.map(({ path }) => path)).size).toBe(3);
  });

  it('row 48: a post that somebody deleted by hand is taken down all the same', async () => {
    expect(await publisher.kinds()).toBe('claimed prepared sending unknown published withdrawing removed');
    const other = await aPublisher();
    await other.approve();
    await other.tick();
    await other.deps.channels.linkedin.remove((await projection(other)).externalId ?? '');
    await beginTakeDown(other.deps, await projection(other), 'story-withdrawn');
    expect(await finishTakeDown(other.deps, await projection(other))).toMatchObject({ state: 'removed' });
  });

  it('row 49: a takedown that meets another write is repeated', async () => {
    const other = await aPublisher();
    await other.approve();
    await other.tick();
    other.sandbox.faults.next('conflict', { on: 'posts.DELETE' });
    await beginTakeDown(other.deps, await projection(other), 'story-withdrawn');
    expect(await finishTakeDown(other.deps, await projection(other))).toMatchObject({ state: 'removed' });
    expect(other.visible()).toEqual([]);
  });

  it('row 58: a refresh token that is no longer good stops nothing while the token itself holds', async () => {
    const other = await aPublisher({ refreshToken: 'expired' });
    await other.approve();
    expect(await other.deps.access.renew()).toEqual({ outcome: 'failed', reason: 'invalid_request' });
    expect((await other.tick()).at(-1)).toMatchObject({ state: 'published' });
  });

  it('row 59: a renewal is a form, and names the refresh token', async () => {
    const other = await aPublisher();
    expect(await other.deps.access.renew()).toEqual({ outcome: 'renewed' });
    const { headers, body } = other.proxy.seen[0] ?? expect.unreachable();
    expect(headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(new URLSearchParams(String(body)).get('refresh_token')).toBe('sandbox-refresh-token');
  });
});
