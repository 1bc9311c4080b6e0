import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import { refusal } from '#functions/adapters/vacancy-source/may-fetch.ts';
import type { FeedValidators, FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';

/** The whole body, or null when it is longer than `most` bytes; counted after decompression. */
const boundedBody = async (response: Response, most: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** `Retry-After` in seconds, from seconds or a date; undefined when there is none that can be read. */
export const retryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
};

export type FeedBounds = {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Refuse every host but this machine's; for runs that must not leave it. */
  readonly loopbackOnly: boolean;
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

const answerOf = async (response: Response, { bounds, headers }: Journey): Promise<FetchedFeed> => {
  const validators = { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') };
  if (response.status === 304 && headers.validators !== null) {
    await response.body?.cancel();
    return { fetched: false, reason: 'unchanged', unchanged: true };
  }
  if (!response.ok) {
    await response.body?.cancel();
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    return { fetched: false, reason: `HTTP ${response.status}`, ...(wait === undefined ? {} : { retryAfter: wait }) };
  }
  const contentType = response.headers.get('content-type');
  const bytes = await boundedBody(response, bounds.bytes);
  if (bytes === null) return no(`larger than ${bounds.bytes} bytes`);
  const body = feedText(bytes, contentType);
  return body === null ? no('not readable as text') : { fetched: true, body, contentType, validators };
};

const follow = async (url: URL, journey: Journey, left: number): Promise<FetchedFeed> => {
  const { first, bounds, headers, signal } = journey;
  const refused = await refusal(url, first, bounds.loopbackOnly);
  if (refused !== null) return no(refused);
  const response = await fetch(url, { redirect: 'manual', signal, headers: headersFor(url, first, headers) });
  const location = response.headers.get('location');
  if (!redirects.includes(response.status) || location === null) return answerOf(response, journey);
  await response.body?.cancel();
  return left === 0 ? no('too many redirects') : follow(new URL(location, url), journey, left - 1);
};

/** Each redirect is held to the same rules as the first address, and more. */
export const httpFeed = async (
  address: string,
  bounds: FeedBounds,
  headers: FeedHeaders = { validators: null, keys: {} },
): Promise<FetchedFeed> => {
  const url = URL.parse(address);
  if (url === null) return no('not an address');
  try {
    return await follow(
      url,
      { first: url, bounds, headers, signal: AbortSignal.timeout(bounds.milliseconds) },
      mostRedirects,
    );
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return no(late ? `no complete answer within ${bounds.milliseconds} ms` : `${url.host} could not be read`);
  }
};
