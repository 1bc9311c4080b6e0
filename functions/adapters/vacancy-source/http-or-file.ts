import { feedFileKey } from '#functions/adapters/vacancy-source/feed-file-key.ts';
import { feedText } from '#functions/adapters/vacancy-source/feed-text.ts';
import { type FeedBounds, httpFeed } from '#functions/adapters/vacancy-source/http-feed.ts';
import { localFeed } from '#functions/adapters/vacancy-source/local-feed.ts';
import { teamtailorPages } from '#functions/adapters/vacancy-source/teamtailor-pages.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { FetchedFeed, VacancyFeed, VacancySource } from '#functions/ground/ports/vacancy-source.ts';

type Options = FeedBounds & {
  /** Feeds of the settings; whoever sets those may name any file. */
  readonly besides: readonly VacancyFeed[];
  /** Whether content lies on this machine, so that whoever writes it may name a feed's file beside it by its whole path. */
  readonly localFiles: boolean;
  /** The key of Teamtailor; null without one. */
  readonly teamtailorToken: () => Promise<string | null>;
};

const usual: Options = {
  bytes: 10_000_000,
  milliseconds: 20_000,
  loopback: false,
  loopbackOnly: false,
  besides: [],
  localFiles: false,
  teamtailorToken: async () => null,
};

const isWholePath = (url: string): boolean => /^file:\/\/\/[^/]/.test(url);
const isFeedFile = (url: string): boolean => /\.(json|xml|rss)$/i.test(url);

const contentFeed = async (content: ObjectStore, url: string, { bytes }: FeedBounds): Promise<FetchedFeed> => {
  const key = feedFileKey(url);
  if (key === null) return { fetched: false, reason: 'the file is not in the content folder' };
  const head = await content.head(key);
  if (head !== null && head.size > bytes) return { fetched: false, reason: `larger than ${bytes} bytes` };
  const found = await content.get(key);
  if (found === null) return { fetched: false, reason: `there is no ${key}` };
  const body = feedText(found.body, null);
  return body === null
    ? { fetched: false, reason: 'not readable as text' }
    : { fetched: true, body, contentType: null };
};

/** Feeds by https (http only from this machine), from the content store, named from its folder `vacancies/`, or from a local file. */
export const httpOrFileSource = (content: ObjectStore, given: Partial<Options> = {}): VacancySource => {
  const options = { ...usual, ...given };
  const { besides, localFiles, teamtailorToken } = options;
  const mayRead = (url: string) =>
    isWholePath(url) && (besides.some((feed) => feed.url === url) || (localFiles && isFeedFile(url)));
  return {
    besides,
    fetch: async (url, asked) => {
      if (mayRead(url)) return localFeed(url, options.bytes);
      if (url.startsWith('file:')) return contentFeed(content, url, options);
      // Who sets the settings may name this machine; who writes content may not, or content could ask what listens here.
      const loopback = options.loopback || options.loopbackOnly || besides.some((feed) => feed.url === url);
      const bounds = { ...options, loopback };
      return asked?.kind === 'teamtailor-json'
        ? teamtailorPages(url, bounds, await teamtailorToken())
        : httpFeed(url, bounds, { validators: asked?.validators ?? null, keys: {} });
    },
  };
};
