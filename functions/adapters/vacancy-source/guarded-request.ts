import { lookup } from 'node:dns';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A name leads where nothing may be asked. */
export class ForbiddenAddress extends Error {}

/** The system's own, or another in its place. */
export type LookUp = (
  hostname: string,
  options: { readonly all: true },
  done: (error: Error | null, found: readonly { readonly address: string; readonly family: number }[]) => void,
) => void;

/** The addresses that a name was judged by are those that are connected to: it is looked up once. */
const judged =
  (isAllowed: (address: string) => boolean, lookUp: LookUp): LookupFunction =>
  (hostname, options, done) =>
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) return done(error ?? new Error(`${hostname} has no address`), '');
      if (!found.every(({ address }) => isAllowed(address)))
        return done(new ForbiddenAddress(`${hostname} leads to a private or special address`), '');
      return options.all === true ? done(null, [...found]) : done(null, first.address, first.family);
    });

type Asked = {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly isAllowed: (address: string) => boolean;
  readonly lookUp?: LookUp | undefined;
};

/** One GET over a connection of its own, to an address that was judged; redirects are the caller's. */
export const guardedRequest = (
  url: URL,
  { headers, signal, isAllowed, lookUp = lookup as LookUp }: Asked,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? overHttps : overHttp;
    request(
      url,
      {
        headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
        signal,
        agent: false,
        lookup: judged(isAllowed, lookUp),
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** The body as it was before it was packed for the way. */
export const unpacked = (response: IncomingMessage): Readable => {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpacker = coding in unpackers ? unpackers[coding as keyof typeof unpackers] : undefined;
  // What went wrong on the way is told by the stream that is read.
  return unpacker === undefined ? response : pipeline(response, unpacker(), () => undefined);
};
