import type { Deps } from '#functions/ground/ports/deps.ts';
import type { FeedKind } from '#functions/ground/ports/vacancy-source.ts';
import { served } from './served.ts';

export const feedsFile = 'vacancies/feeds.yaml';

/** Puts a feed of some kind in the place of the first, on line 2 of the file; the good one stands beside it. */
export const putFeed = async (
  { content }: Pick<Deps, 'content'>,
  kind: FeedKind,
  ending: string,
  body: string | Uint8Array,
): Promise<void> => {
  const [first, , beside] = new TextDecoder().decode((await content.get(feedsFile))?.body).split('\n');
  await content.put(feedsFile, `${first}\n  - { id: ett, kind: ${kind}, url: "file:ett.${ending}" }\n${beside}\n`);
  await content.put(`vacancies/ett.${ending}`, body);
};

/** The pages of ads: those of that feed, and those of the others. */
export const adPages = async (deps: Deps): Promise<{ own: readonly string[]; others: readonly string[] }> => {
  const pages = (await served(deps)).filter((line) => line.startsWith('page jobs/'));
  const isOwn = (line: string): boolean => line.startsWith('page jobs/ett-');
  return { own: pages.filter(isOwn), others: pages.filter((line) => !isOwn(line)) };
};
