import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { s3Store } from '#functions/adapters/object-store/s3.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';
import { findProgram, reportMissing, startOutsideServer } from '#test/servers/outside-server.ts';
import { s3ClientFor } from '#test/servers/s3-client-for.ts';

const moto = await findProgram('MOTO_SERVER', 'moto_server');
reportMissing(moto, 'moto', "Make .venv with: python3 -m venv .venv && .venv/bin/pip install 'moto[server]'");

const start = async () => {
  const server = await startOutsideServer(moto ?? '', (port) => ['-H', '127.0.0.1', '-p', String(port)]);
  const client = s3ClientFor(server.url);
  await client.send(
    new CreateBucketCommand({ Bucket: 'records', CreateBucketConfiguration: { LocationConstraint: 'eu-north-1' } }),
  );
  return { client, store: s3Store({ bucket: 'records', client }), close: server.close };
};

describe.runIf(moto !== null)('against moto', () => {
  describeObjectStore('S3 as moto imitates it', start, { keepsTags: true, atomic: false });

  test('finds an object whose key a Mac decomposed, and hides the markers that the console makes of folders', async () => {
    const { client, store, close } = await start();
    const composed = 'stories/förskola.jpg'.normalize('NFC');
    for (const Key of [composed.normalize('NFD'), 'stories/'])
      await client.send(new PutObjectCommand({ Bucket: 'records', Key, Body: 'x' }));
    expect((await store.list('stories/')).map(({ key }) => key)).toEqual([composed]);
    expect((await store.list('stories/fö'.normalize('NFC'))).map(({ key }) => key)).toEqual([composed]);
    expect(await store.get(composed)).toMatchObject({ key: composed });
    await store.remove(composed);
    expect(await store.list('')).toEqual([]);
    await close();
  });
});
