import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import type { ObjectStore, PutOptions } from '#functions/ground/ports/object-store.ts';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

/** What can go wrong with a PUT: before it, instead of it, or after it has been carried out. */
export type PutFault = '503-before' | '409-before' | '500-after' | 'reset-after';

export type S3Subset = Loopback & {
  /** The next PUTs meet these faults, in this order. */
  readonly failNextPuts: (...faults: readonly PutFault[]) => void;
  /** Method and path of every request so far. */
  readonly requests: readonly string[];
};

type Kept = { readonly type: string; readonly cache: string | undefined; readonly tags: string };

const escaped = (value: string) => value.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const unquoted = (value: string) => value.replace(/^"|"$/g, '');
const xml = (response: ServerResponse, status: number, body: string) =>
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${body}`);
const refuse = (response: ServerResponse, status: number, code: string) =>
  xml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
const isReset = (fault: PutFault | undefined) => fault === 'reset-after';

const conditions = ({ headers }: IncomingMessage): PutOptions => ({
  ...(headers['if-none-match'] === '*' ? { ifAbsent: true } : {}),
  ...(headers['if-match'] === undefined ? {} : { ifMatch: unquoted(headers['if-match']) }),
});

/**
 * As much of S3 as the store's adapter uses, atomic because the directory store below it is: PUT with If-None-Match and
 * If-Match, GET, HEAD, DELETE, ListObjectsV2, tagging. Buckets appear when they are written to. No signatures are checked.
 */
export const startS3Subset = async (root: string, pageSize = 10): Promise<S3Subset> => {
  const faults: PutFault[] = [];
  const requests: string[] = [];
  const buckets = new Map<string, ObjectStore>();
  const kept = new Map<string, Kept>();
  const bucket = (name: string) => {
    const store = buckets.get(name) ?? directoryStore(join(root, name));
    buckets.set(name, store);
    return store;
  };

  const list = async (store: ObjectStore, query: URLSearchParams, response: ServerResponse) => {
    const after = query.get('continuation-token') ?? '';
    const all = await store.list(query.get('prefix') ?? '');
    const rest = all.slice(all.findIndex(({ key }) => key === after) + 1);
    const page = rest.slice(0, pageSize);
    const more = rest.length > page.length;
    const next = `<NextContinuationToken>${escaped(page.at(-1)?.key ?? '')}</NextContinuationToken>`;
    const contents = page.map(
      ({ key, etag, size }) =>
        `<Contents><Key>${escaped(key)}</Key><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size></Contents>`,
    );
    const body = `<IsTruncated>${more}</IsTruncated>${more ? next : ''}${contents.join('')}`;
    xml(response, 200, `<ListBucketResult>${body}</ListBucketResult>`);
  };

  const put = async (name: string, key: string, request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const fault = faults.shift();
    if (fault === '503-before') return refuse(response, 503, 'SlowDown');
    if (fault === '409-before') return refuse(response, 409, 'ConditionalRequestConflict');
    const { headers } = request;
    if (headers['if-match'] !== undefined && (await bucket(name).head(key)) === null)
      return refuse(response, 404, 'NoSuchKey');
    const outcome = await bucket(name).put(key, body, conditions(request));
    if (!outcome.written) return refuse(response, 412, 'PreconditionFailed');
    const tags = String(headers['x-amz-tagging'] ?? '');
    kept.set(`${name}/${key}`, { type: headers['content-type'] ?? '', cache: headers['cache-control'], tags });
    if (isReset(fault)) return request.socket.destroy();
    if (fault === '500-after') return refuse(response, 500, 'InternalError');
    return response.writeHead(200, { etag: `"${outcome.etag}"` }).end();
  };

  const tagging = (facts: Kept | undefined, response: ServerResponse) => {
    const tags = [...new URLSearchParams(facts?.tags)].map(
      ([key, value]) => `<Tag><Key>${escaped(key)}</Key><Value>${escaped(value)}</Value></Tag>`,
    );
    xml(response, 200, `<Tagging><TagSet>${tags.join('')}</TagSet></Tagging>`);
  };

  const read = async (name: string, key: string, request: IncomingMessage, response: ServerResponse) => {
    const found = await bucket(name).get(key);
    if (found === null)
      return request.method === 'HEAD' ? response.writeHead(404).end() : refuse(response, 404, 'NoSuchKey');
    const facts = kept.get(`${name}/${key}`);
    if (request.url?.includes('?tagging')) return tagging(facts, response);
    response.writeHead(200, {
      etag: `"${found.etag}"`,
      'content-length': found.body.length,
      'content-type': facts?.type || 'binary/octet-stream',
      ...(facts?.cache === undefined ? {} : { 'cache-control': facts.cache }),
    });
    return response.end(request.method === 'HEAD' ? undefined : found.body);
  };

  const remove = async (name: string, key: string, response: ServerResponse) => {
    await bucket(name).remove(key);
    response.writeHead(204).end();
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const [name = '', ...rest] = decodeURIComponent(url.pathname.slice(1)).split('/');
    const key = rest.join('/');
    if (key === '') return list(bucket(name), url.searchParams, response);
    if (request.method === 'PUT') return put(name, key, request, response);
    if (request.method === 'DELETE') return remove(name, key, response);
    return read(name, key, request, response);
  };

  const server = await startLoopback((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response).catch((error: Error) => refuse(response, 500, error.message));
  });
  return { ...server, requests, failNextPuts: (...next) => void faults.push(...next) };
};
