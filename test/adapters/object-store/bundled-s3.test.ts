import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as sdk from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bundled from '../../../cdk/aws/s3.ts';

type Asked = { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, unknown>> };

/** They differ from one client or moment to the next, and say nothing of what is asked. */
const idle =
  /^(?:authorization|host|connection|user-agent|x-amz-user-agent|x-amz-date|amz-sdk-.*|accept|transfer-encoding|expect)$/;

describe('the S3 client in bundles', () => {
  const asked: Asked[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !idle.test(name)));
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers });
    request.resume().on('end', () => {
      const isList = (request.url ?? '').includes('list-type=2');
      response.writeHead(200, { etag: '"e"', 'content-type': 'application/xml' });
      response.end(
        isList ? '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>' : '<Tagging></Tagging>',
      );
    });
  };
  const server = createServer(answer);
  let settings: {
    endpoint: string;
    region: string;
    forcePathStyle: true;
    credentials: { accessKeyId: string; secretAccessKey: string };
  };
  beforeAll(async () => {
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    settings = {
      endpoint,
      region: 'eu-north-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    };
  });
  afterAll(() => void server.close());

  const place = { Bucket: 'records', Key: 'publications/0a-höst/2 å+b(1).json' };
  const put = { ...place, Body: new TextEncoder().encode('{"n":2}'), ContentType: 'application/json' };
  type Client = typeof sdk;
  const send = (command: (client: Client) => unknown) => async (client: Client) => {
    const s3 = new client.S3Client(settings);
    await s3.send(command(client) as never);
    s3.destroy();
  };

  test.each([
    ['a first entry of a ledger', send((s3) => new s3.PutObjectCommand({ ...put, IfNoneMatch: '*' }))],
    [
      'a page that may be replaced',
      send((s3) => new s3.PutObjectCommand({ ...put, IfMatch: '"e"', CacheControl: 'no-cache' })),
    ],
    [
      'an approval with its signature',
      send((s3) => new s3.PutObjectCommand({ ...put, Tagging: 'approved-by=AROA%3Aeva' })),
    ],
    ['an empty object', send((s3) => new s3.PutObjectCommand({ ...put, Body: new Uint8Array() }))],
    ['a read', send((s3) => new s3.GetObjectCommand(place))],
    ['a look', send((s3) => new s3.HeadObjectCommand(place))],
    ['a removal', send((s3) => new s3.DeleteObjectCommand(place))],
    ['tags', send((s3) => new s3.GetObjectTaggingCommand(place))],
    [
      'a list',
      async (client: Client) => {
        const s3 = new client.S3Client(settings);
        for await (const _ of client.paginateListObjectsV2({ client: s3 }, { Bucket: 'records', Prefix: 'å b/' }))
          break;
        s3.destroy();
      },
    ],
  ])('asks for %s as the SDK does', async (_, ask) => {
    asked.length = 0;
    await ask(sdk);
    await ask(bundled as unknown as Client);
    const [ofSdk, ofBundle] = asked;
    expect(asked).toHaveLength(2);
    const { 'x-amz-checksum-mode': _mode, ...headers } = ofSdk?.headers ?? {};
    expect(ofBundle).toEqual({ ...ofSdk, headers });
  });
});
