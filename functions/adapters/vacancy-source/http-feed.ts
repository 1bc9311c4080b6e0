import type { IncomingMessage } from 'node:http';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import {
  ForbiddenAddress,
  guardedRequest,
  type LookUp,
  unpacked,
} from '#functions/adapters/vacancy-source/guarded-request.ts';
import { addressesFor, type Reach, refusal } from '#functions/adapters/vacancy-source/may-fetch.ts';
import type { FeedValidators, FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';

/** The whole body, or null when it is longer than `most` bytes; counted after decompression. */
const boundedBody = async (response: IncomingMessage, most: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** `Retry-After` in seconds, from seconds or a date; undefined when there is none that can be read. */
export const retryAfter = (header: string | null | undefined, now: number): number | undefined => {
  if (header === null || header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
};

export type FeedBounds = Reach & {
  readonly bytes: number;
  /** For the whole answer, redirects included. */
  readonly milliseconds: number;
  /** In the place of the system's own. */
  readonly lookUp?: LookUp | undefined;
};

/** `keys` are headers that only the first address's own origin may see. */
export type FeedHeaders = {
  readonly validators: FeedValidators | null;
  readonly keys: Readonly<Record<string, string>>;
};

const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const userAgent = 'Vardag (vacancy import)';
const accept = 'application/json, application/vnd.api+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
const no = (reason: string): FetchedFeed => ({ fetched: false, reason });

const headersFor = (url: URL, first: URL, { validators, keys }: FeedHeaders): Record<string, string> => ({
  'user-agent': userAgent,
  accept,
  ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
  ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  ...(url.origin === first.origin ? keys : {}),
});

type Journey = {
  readonly first: URL;
  readonly bounds: FeedBounds;
  readonly headers: FeedHeaders;
  readonly signal: AbortSignal;
};

const answerOf = async (response: IncomingMessage, { bounds, headers }: Journey): Promise<FetchedFeed> => {
  const { statusCode = 0, headers: said } = response;
  const validators = { etag: said.etag ?? null, lastModified: said['last-modified'] ?? null };
  if (statusCode === 304 && headers.validators !== null) {
    response.destroy();
    return { fetched: false, reason: 'unchanged', unchanged: true };
  }
  if (statusCode < 200 || statusCode > 299) {
    response.destroy();
    const wait = retryAfter(said['retry-after'], Date.now());
    return { fetched: false, reason: `HTTP ${statusCode}`, ...(wait === undefined ? {} : { retryAfter: wait }) };
  }
  const contentType = said['content-type'] ?? null;
  const bytes = await boundedBody(response, bounds.bytes);
  if (bytes === null) return no(`larger than ${bounds.bytes} bytes`);
  const body = feedText(bytes, contentType);
  return body === null ? no('not readable as text') : { fetched: true, body, contentType, validators };
};

const follow = async (url: URL, journey: Journey, left: number): Promise<FetchedFeed> => {
  const { first, bounds, headers, signal } = journey;
  const refused = refusal(url, first, bounds);
  if (refused !== null) return no(refused);
  const isAllowed = addressesFor(url, first, bounds);
  const asked = { headers: headersFor(url, first, headers), signal, isAllowed, lookUp: bounds.lookUp };
  const response = await guardedRequest(url, asked);
  const { location } = response.headers;
  if (!redirects.includes(response.statusCode ?? 0) || location === undefined) return answerOf(response, journey);
  response.destroy();
  const next = URL.parse(location, url.href);
  if (next === null) return no('it redirects to what is no address');
  return left === 0 ? no('too many redirects') : follow(next, journey, left - 1);
};

/** Each redirect is held to the same rules as the first address, and more; and each connection to those of its address. */
export const httpFeed = async (
  address: string,
  bounds: FeedBounds,
  headers: FeedHeaders = { validators: null, keys: {} },
): Promise<FetchedFeed> => {
  const url = URL.parse(address);
  if (url === null) return no('not an address');
  try {
    return await withinDeadline(bounds.milliseconds, (signal) =>
      follow(url, { first: url, bounds, headers, signal }, mostRedirects),
    );
  } catch (error) {
    if (error instanceof ForbiddenAddress) return no(error.message);
    const late = error instanceof Error && error.name === 'TimeoutError';
    return no(late ? `no complete answer within ${bounds.milliseconds} ms` : `${url.host} could not be read`);
  }
};
