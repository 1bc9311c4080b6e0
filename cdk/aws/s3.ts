import { crc32 } from 'node:zlib';
import { escapeUri } from '@smithy/core/protocols';
import { type ClientConfig, endpointOf, type Service } from './client-config.ts';
import { ServiceException } from './service-exception.ts';
import { type Answer, type Call, type Judge, signedCaller } from './signed-caller.ts';
import { xmlElements, xmlText } from './xml-fields.ts';

export { ServiceException as S3ServiceException };

const service: Service = { signingName: 's3', host: 's3', variable: 'S3' };

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

/** S3 may begin a slow answer with 200 and end it as an error. HEAD has no body to name its errors in. */
const judge: Judge = (answer, response) => {
  const { status } = answer;
  const isXml = (answer.headers['content-type'] ?? '').includes('xml');
  const text = status >= 300 || (isXml && answer.body.byteLength < 4096) ? textOf(answer) : '';
  if (status < 300 && !/<Error>/.test(text.slice(0, 200))) return null;
  const name = xmlText(text, 'Code') ?? (status === 404 ? 'NotFound' : `Status${status}`);
  return new ServiceException(name, xmlText(text, 'Message') ?? name, status < 300 ? 500 : status, response);
};

type Request = Omit<Call, 'address' | 'path'> & { readonly Bucket: string; readonly Key?: string };

/** What a command asks for, and what our adapters read of its answer. */
type Command<Output> = { readonly request: Request; readonly read: (answer: Answer) => Output };

type Place = { readonly Bucket: string; readonly Key: string };
const placeOf = ({ Bucket, Key }: Place): Place => ({ Bucket, Key });

export class GetObjectCommand {
  readonly request: Request;
  constructor(place: Place) {
    this.request = { method: 'GET', query: { 'x-id': 'GetObject' }, ...placeOf(place) };
  }
  readonly read = ({ headers, body }: Answer) => ({
    ETag: headers['etag'],
    Body: { transformToByteArray: async (): Promise<Uint8Array> => body },
  });
}

export class GetObjectTaggingCommand {
  readonly request: Request;
  constructor(place: Place) {
    this.request = { method: 'GET', query: { tagging: '' }, ...placeOf(place) };
  }
  readonly read = (answer: Answer) => ({
    TagSet: xmlElements(textOf(answer), 'Tag').map((tag) => ({
      Key: xmlText(tag, 'Key'),
      Value: xmlText(tag, 'Value'),
    })),
  });
}

export class HeadObjectCommand {
  readonly request: Request;
  constructor(place: Place) {
    this.request = { method: 'HEAD', ...placeOf(place) };
  }
  readonly read = ({ headers }: Answer) => ({
    ETag: headers['etag'],
    ContentLength: Number(headers['content-length'] ?? 0),
  });
}

export class DeleteObjectCommand {
  readonly request: Request;
  constructor(place: Place) {
    this.request = { method: 'DELETE', query: { 'x-id': 'DeleteObject' }, ...placeOf(place) };
  }
  readonly read = () => ({});
}

type Put = Place & {
  readonly Body: Uint8Array;
  readonly ContentType: string;
  readonly CacheControl?: string;
  readonly Tagging?: string;
  readonly IfNoneMatch?: string;
  readonly IfMatch?: string;
};

/** A bucket whose objects are locked from their first moment takes none without a checksum. The SDK sends the same. */
const checksum = (body: Uint8Array) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return { 'x-amz-sdk-checksum-algorithm': 'CRC32', 'x-amz-checksum-crc32': sum.toString('base64') };
};

export class PutObjectCommand {
  readonly request: Request;
  constructor(put: Put) {
    const headers = {
      ...checksum(put.Body),
      'content-type': put.ContentType,
      'cache-control': put.CacheControl,
      'x-amz-tagging': put.Tagging,
      'if-none-match': put.IfNoneMatch,
      'if-match': put.IfMatch,
    };
    const given = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined);
    this.request = {
      method: 'PUT',
      query: { 'x-id': 'PutObject' },
      headers: Object.fromEntries(given),
      body: put.Body,
      ...placeOf(put),
    };
  }
  readonly read = ({ headers }: Answer) => ({ ETag: headers['etag'] });
}

type Listing = { readonly Bucket: string; readonly Prefix: string };

const listing = ({ Bucket, Prefix }: Listing, from: string | undefined) => ({
  request: {
    method: 'GET',
    Bucket,
    query: { 'list-type': '2', prefix: Prefix, ...(from === undefined ? {} : { 'continuation-token': from }) },
  } as const,
  read: (answer: Answer) => {
    const xml = textOf(answer);
    return {
      next: xmlText(xml, 'IsTruncated') === 'true' ? xmlText(xml, 'NextContinuationToken') : undefined,
      Contents: xmlElements(xml, 'Contents').map((one) => ({
        Key: xmlText(one, 'Key'),
        ETag: xmlText(one, 'ETag'),
        Size: Number(xmlText(one, 'Size') ?? 0),
      })),
    };
  },
});

export async function* paginateListObjectsV2({ client }: { readonly client: S3Client }, where: Listing) {
  let from: string | undefined;
  do {
    const page = await client.send(listing(where, from));
    yield page;
    from = page.next;
  } while (from !== undefined);
}

export class S3Client {
  readonly #config: ClientConfig;
  readonly #caller: ReturnType<typeof signedCaller>;

  constructor(config: ClientConfig) {
    this.#config = config;
    this.#caller = signedCaller(service, config, judge);
  }

  async send<Output>({ request, read }: Command<Output>): Promise<Output> {
    const { Bucket, Key = '', ...asked } = request;
    const address = endpointOf(service, this.#config);
    const base = address.pathname.replace(/\/$/, '');
    // A name with dots fits no certificate, so it goes into the path, as every bucket at an address of one's own.
    const inPath = this.#config.forcePathStyle === true || Bucket.includes('.');
    if (!inPath) address.hostname = `${Bucket}.${address.hostname}`;
    const key = Key.split('/').map(escapeUri).join('/');
    return read(await this.#caller.call({ ...asked, address, path: `${base}${inPath ? `/${Bucket}` : ''}/${key}` }));
  }

  destroy(): void {
    this.#caller.destroy();
  }
}
