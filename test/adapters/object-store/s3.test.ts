import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';
import { type PutFault, type S3Subset, startS3Subset } from '#test/servers/s3-subset.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

const opened = async (prefix?: string) => {
  const folder = await temporaryFolder();
  const server = await startS3Subset(folder.path);
  const store = s3Store({ bucket: 'records', client: s3ClientFor(server.url), ...(prefix ? { prefix } : {}) });
  const close = async () => {
    await server.close();
    await folder.remove();
  };
  return { store, close };
};

describeObjectStore('S3', () => opened(), { keepsTags: true, atomic: true });
describeObjectStore('S3 under a prefix', () => opened('stage/test/'), { keepsTags: true, atomic: true });

describe('the S3 store', () => {
  let folder: TemporaryFolder;
  let server: S3Subset;
  let store: ObjectStore;
  const text = async (key: string) => new TextDecoder().decode((await store.get(key))?.body);
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startS3Subset(folder.path);
    store = s3Store({ bucket: 'records', client: s3ClientFor(server.url) });
  });
  afterAll(async () => {
    await server.close();
    await folder.remove();
  });

  test.each<[PutFault]>([['500-after'], ['reset-after']])(
    'answers "exists" for its own object when the answer to a create is lost (%s): the bytes stand',
    async (fault) => {
      server.failNextPuts(fault);
      expect(await store.put(`lost/${fault}`, 'mine', { ifAbsent: true })).toEqual({
        written: false,
        reason: 'exists',
      });
      expect(await text(`lost/${fault}`)).toBe('mine');
    },
  );

  test.each<[PutFault]>([['500-after'], ['reset-after']])(
    'answers "changed" for its own object when the answer to a replacement is lost (%s): the bytes stand',
    async (fault) => {
      const key = `lost-replacement/${fault}`;
      const first = await store.put(key, 'first');
      server.failNextPuts(fault);
      const outcome = await store.put(key, 'mine', { ifMatch: first.written ? first.etag : '' });
      expect(outcome).toEqual({ written: false, reason: 'changed' });
      expect(await text(key)).toBe('mine');
    },
  );

  test('throws, and writes nothing, while the server asks to slow down', async () => {
    server.failNextPuts('503-before', '503-before', '503-before');
    await expect(store.put('slow/a', 'x', { ifAbsent: true })).rejects.toThrow(
      'S3 could not write s3://records/slow/a: SlowDown.',
    );
    expect(await store.head('slow/a')).toBeNull();
  });

  test('throws when no answer came and the last attempt may have been carried out', async () => {
    server.failNextPuts('500-after', '500-after', '500-after');
    await expect(store.put('unsure/a', 'mine')).rejects.toThrow('S3 could not write');
    expect(await text('unsure/a')).toBe('mine');
  });

  test('tries a create again when another request was under way', async () => {
    server.failNextPuts('409-before', '409-before');
    expect(await store.put('busy/a', 'x', { ifAbsent: true })).toMatchObject({ written: true });
  });

  test('gives up a create after five conflicts', async () => {
    const before = server.requests.length;
    server.failNextPuts(...Array.from({ length: 5 }, (): PutFault => '409-before'));
    await expect(store.put('busy/b', 'x', { ifAbsent: true })).rejects.toThrow('ConditionalRequestConflict');
    expect(server.requests.length - before).toBe(5);
  });

  test('takes a conflict at a replacement for a change, so that the caller reads again', async () => {
    const first = await store.put('busy/c', 'x');
    server.failNextPuts('409-before');
    const outcome = await store.put('busy/c', 'y', { ifMatch: first.written ? first.etag : '' });
    expect(outcome).toEqual({ written: false, reason: 'changed' });
    expect(await text('busy/c')).toBe('x');
  });

  test('sends the type and the caching of what browsers will fetch', async () => {
    await store.put('page/index.html', '<p>', { contentType: 'text/html', cacheControl: 'max-age=60' });
    const answer = await fetch(`${server.url}/records/page/index.html`);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.headers.get('cache-control')).toBe('max-age=60');
  });

  test('asks once for a plain key and names the address when the server cannot be reached', async () => {
    const before = server.requests.length;
    await store.get('absent/a.json');
    expect(server.requests.slice(before)).toEqual(['GET /records/absent/a.json?x-id=GetObject']);
    const unreachable = s3Store({ bucket: 'records', client: s3ClientFor('http://127.0.0.1:9') });
    await expect(unreachable.get('a')).rejects.toThrow('S3 could not read s3://records/a');
  });
});
