import { boundedBody } from '#functions/adapters/vacancy-source/bounded-body.ts';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import type { FetchedFeed } from '#functions/ports/vacancy-source.ts';

export type FeedBounds = {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Refuse every host but this machine's; for runs that must not leave it. */
  readonly loopbackOnly: boolean;
};

const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const no = (reason: string): FetchedFeed => ({ fetched: false, reason });

const isLoopback = ({ hostname }: URL) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

const refusal = (url: URL, { loopbackOnly }: FeedBounds): string | null => {
  if (isLoopback(url) && /^https?:$/.test(url.protocol)) return null;
  if (loopbackOnly) return `${url.hostname} is not on this machine, and this run may not leave it`;
  return url.protocol === 'https:' ? null : `${url.protocol}//${url.hostname} is not https`;
};

const follow = async (url: URL, bounds: FeedBounds, signal: AbortSignal, left: number): Promise<FetchedFeed> => {
  const refused = refusal(url, bounds);
  if (refused !== null) return no(refused);
  const headers = { accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5' };
  const response = await fetch(url, { redirect: 'manual', signal, headers });
  const location = response.headers.get('location');
  if (redirects.includes(response.status) && location !== null) {
    await response.body?.cancel();
    return left === 0 ? no('too many redirects') : follow(new URL(location, url), bounds, signal, left - 1);
  }
  if (!response.ok) {
    await response.body?.cancel();
    return no(`HTTP ${response.status}`);
  }
  const contentType = response.headers.get('content-type');
  const bytes = await boundedBody(response, bounds.bytes);
  if (bytes === null) return no(`larger than ${bounds.bytes} bytes`);
  const body = feedText(bytes, contentType);
  return body === null ? no('not readable as text') : { fetched: true, body, contentType };
};

/** Each redirect is held to the same rules as the first address. */
export const httpFeed = async (address: string, bounds: FeedBounds): Promise<FetchedFeed> => {
  const url = URL.parse(address);
  if (url === null) return no('not an address');
  try {
    return await follow(url, bounds, AbortSignal.timeout(bounds.milliseconds), mostRedirects);
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return no(late ? `no complete answer within ${bounds.milliseconds} ms` : `${url.host} could not be read`);
  }
};
