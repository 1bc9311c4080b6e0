import { feedFileKey } from '#functions/adapters/vacancy-source/feed-file-key.ts';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import { type FeedBounds, httpFeed } from '#functions/adapters/vacancy-source/http-feed.ts';
import type { ObjectStore } from '#functions/ports/object-store.ts';
import type { FetchedFeed, VacancySource } from '#functions/ports/vacancy-source.ts';

const usualBounds: FeedBounds = { bytes: 20_000_000, milliseconds: 20_000, loopbackOnly: false };

const fileFeed = async (content: ObjectStore, url: string, bounds: FeedBounds): Promise<FetchedFeed> => {
  const key = feedFileKey(url);
  if (key === null) return { fetched: false, reason: 'the file is not in the content folder' };
  const head = await content.head(key);
  if (head !== null && head.size > bounds.bytes) return { fetched: false, reason: `larger than ${bounds.bytes} bytes` };
  const found = await content.get(key);
  if (found === null) return { fetched: false, reason: `there is no ${key}` };
  const body = feedText(found.body, null);
  return body === null
    ? { fetched: false, reason: 'not readable as text' }
    : { fetched: true, body, contentType: null };
};

/** Feeds by https (http only from this machine) or from the content store, named from its folder `vacancies/`. */
export const httpOrFileSource = (content: ObjectStore, bounds: Partial<FeedBounds> = {}): VacancySource => {
  const all = { ...usualBounds, ...bounds };
  return { fetch: (url) => (url.startsWith('file:') ? fileFeed(content, url, all) : httpFeed(url, all)) };
};
