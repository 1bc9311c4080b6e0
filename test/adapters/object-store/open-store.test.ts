import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { startS3Subset } from '#test/servers/s3-subset.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

describe('opening a store by its address', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('opens a folder, as a path or as a URL', async () => {
    const folder = await temporaryFolder();
    await openStore(`file:${folder.path}`).put('a.txt', 'x');
    expect(await openStore(pathToFileURL(folder.path).href).head('a.txt')).not.toBeNull();
    await folder.remove();
  });

  test('opens a bucket, and keeps to the part of it that is named', async () => {
    const folder = await temporaryFolder();
    const server = await startS3Subset(folder.path);
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test-secret');
    const store = openStore('s3://reports/stage/one/');
    await store.put('a.txt', 'x', { tags: { a: 'b' } });
    expect((await openStore('s3://reports').list('')).map(({ key }) => key)).toEqual(['stage/one/a.txt']);
    expect((await store.list('')).map(({ key }) => key)).toEqual(['a.txt']);
    expect(await store.head('a.txt')).toMatchObject({ size: 1 });
    expect(await store.get('a.txt')).toMatchObject({ key: 'a.txt' });
    expect(await store.tags('a.txt')).toEqual({ a: 'b' });
    await store.remove('a.txt');
    expect(await store.list('')).toEqual([]);
    await server.close();
    await folder.remove();
  });

  test('opens a store of its own in memory each time', async () => {
    await openStore('memory:').put('a.txt', 'x');
    expect(await openStore('memory:').list('')).toEqual([]);
  });

  test.each(['', 'content', join('/', 'content'), 'file:', 's3://', 's3://UPPER', 'https://example.com', 'memory'])(
    'says what it takes when it is given %j',
    (address) => {
      expect(() => openStore(address)).toThrow('write file:DIR, s3://BUCKET, s3://BUCKET/PREFIX or memory:.');
    },
  );
});
