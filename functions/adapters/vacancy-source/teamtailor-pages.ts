import { type FeedBounds, httpFeed } from '#functions/adapters/vacancy-source/http-feed.ts';
import { isLoopbackHost } from '#functions/adapters/vacancy-source/may-fetch.ts';
import type { FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';

const mostPages = 200;
/** All pages together may take so many times as long as one. */
const pagesLonger = 3;
const apiVersion = '20240404';

type Page = {
  readonly data?: unknown;
  readonly included?: unknown;
  readonly links?: { readonly next?: unknown } | null;
};

const parsed = (body: string): Page | null => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
};

/** The jobs alone do not say department, place or recruiter; Teamtailor adds them when asked. */
const asked = (address: string): string => {
  const url = URL.parse(address);
  if (url === null) return address;
  if (!url.searchParams.has('include')) url.searchParams.set('include', 'department,role,location,locations,user');
  return url.href;
};

/** The key goes to Teamtailor, or to a stand-in on this machine; never to another host that a feed's address may name. */
const keysFor = (address: string, token: string | null): Readonly<Record<string, string>> => {
  const url = URL.parse(address);
  const ours = url !== null && (isLoopbackHost(url) || /(^|\.)teamtailor\.com$/.test(url.hostname));
  const key = token === null || !ours ? {} : { authorization: `Token token=${token}` };
  return { 'x-api-version': apiVersion, ...key };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** All pages of Teamtailor's jobs as one document. Its pages come without a validator that would hold for all of them. */
export const teamtailorPages = async (
  address: string,
  bounds: FeedBounds,
  token: string | null,
): Promise<FetchedFeed> => {
  const headers = { validators: null, keys: keysFor(address, token) };
  const start = asked(address);
  const until = performance.now() + pagesLonger * bounds.milliseconds;
  const first = await httpFeed(start, bounds, headers);
  if (!first.fetched) return first;
  const pages = [parsed(first.body)];
  let left = bounds.bytes - first.body.length;
  for (let at = start; pages.length < mostPages; ) {
    const next = pages.at(-1)?.links?.next;
    const url = typeof next === 'string' && next !== '' ? URL.parse(next, at) : null;
    if (url === null) break;
    if (url.origin !== new URL(start).origin) return { fetched: false, reason: `its next page is on ${url.host}` };
    if (url.href === at) break;
    at = url.href;
    const milliseconds = Math.min(bounds.milliseconds, Math.max(1, until - performance.now()));
    const page = await httpFeed(at, { ...bounds, bytes: left, milliseconds }, headers);
    if (!page.fetched) return page;
    left -= page.body.length;
    pages.push(parsed(page.body));
  }
  if (pages.length === 1) return { fetched: true, body: first.body, contentType: first.contentType };
  const body = JSON.stringify({
    data: pages.flatMap((page) => listOf(page?.data)),
    included: pages.flatMap((page) => listOf(page?.included)),
    meta: {},
  });
  return { fetched: true, body, contentType: first.contentType };
};
