import type { Temporal } from 'temporal-polyfill';
import { feedDoubted, feedFailed, feedUnreachable } from '#functions/ads/vacancies/feed-findings.ts';
import type { PlacedFeed } from '#functions/ads/vacancies/feeds/all-feeds.ts';
import type { ReadFeed } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { type Judged, judgeDelivery } from '#functions/ads/vacancies/feeds/judge-delivery.ts';
import { readKept } from '#functions/ads/vacancies/feeds/kept-feed.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

type Needs = Pick<Deps, 'vacancies' | 'reports' | 'clock'>;
export type Ads = Pick<ReadFeed, 'vacancies' | 'findings'>;

/** What a person should know of a feed whose older ads stand in. */
export const doubtsAbout = (
  { feed, spot }: PlacedFeed,
  { state }: Judged,
  now: Temporal.Instant,
): readonly Finding[] => [
  ...(state.failure === null ? [] : [feedFailed(spot, feed.id, state.failure.reason, state.read, now)]),
  ...(state.doubt === null ? [] : [feedDoubted(spot, feed.id, state.doubt, now)]),
];

/** Without anything from before: what was delivered, or why nothing was. */
const firstReading = ({ feed, spot }: PlacedFeed, answer: FetchedFeed, read: (body: string) => ReadFeed): Ads =>
  answer.fetched ? read(answer.body) : { vacancies: [], findings: [feedUnreachable(spot, feed.id, answer.reason)] };

/**
 * The ads of a feed, as the hourly run kept them. A file is read anew, so that whoever changes it sees what that does; a server
 * is asked only when nothing is kept of it. Nothing is written.
 */
export const readFeed = async (deps: Needs, placed: PlacedFeed, organisation: Organisation): Promise<Ads> => {
  const { feed, spot } = placed;
  const now = deps.clock.now();
  const read = (body: string) => importFeed(feed.kind, body, { id: feed.id, spot }, organisation);
  const before = await readKept(deps, feed);
  const ask = () => deps.vacancies.fetch(feed.url, { kind: feed.kind, validators: null });
  if (before.kept === null) return firstReading(placed, await ask(), read);
  const judged = feed.url.startsWith('file:') ? judgeDelivery({ answer: await ask(), read }, before, now) : before;
  const { vacancies, findings } = read((judged.kept ?? before.kept).body);
  return { vacancies, findings: [...doubtsAbout(placed, judged, now), ...findings] };
};
