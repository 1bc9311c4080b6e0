import type { Text } from '#functions/ground/language/text.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { FeedValidators, VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';

/** What a feed delivered last and was believed. */
export type KeptFeed = { readonly body: string; readonly validators: FeedValidators | null };

/** How the feed has been since: instants as text. */
export type FeedState = {
  /** When it was last read well. */
  readonly read: string | null;
  readonly failure: { readonly since: string; readonly reason: Text } | null;
  /** Since when it delivers suspiciously few ads, and how many. */
  readonly doubt: { readonly since: string; readonly ads: number } | null;
  /** The server asked to be left alone until then. */
  readonly notBefore: string | null;
};

export const newState: FeedState = { read: null, failure: null, doubt: null, notBefore: null };

export const keptFolder = 'feeds/';

/** Another address or kind is another feed. The address may hold a key, so its hash stands for it. */
const nameOf = ({ id, kind, url }: VacancyFeed): string =>
  `${keptFolder}${id}-${sha256(`${kind} ${url}`).slice(0, 12)}`;

export const keptKey = (feed: VacancyFeed): string => `${nameOf(feed)}.json`;
export const stateKey = (feed: VacancyFeed): string => `${nameOf(feed)}.state.json`;

export const readKept = async (
  { reports }: Pick<Deps, 'reports'>,
  feed: VacancyFeed,
): Promise<{ readonly kept: KeptFeed | null; readonly state: FeedState }> => {
  const [kept, state] = await Promise.all([
    readJson<KeptFeed>(reports, keptKey(feed)),
    readJson<FeedState>(reports, stateKey(feed)),
  ]);
  return { kept, state: state ?? newState };
};
