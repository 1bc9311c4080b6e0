import { Temporal } from 'temporal-polyfill';
import { allFeeds, type PlacedFeed } from '#functions/ads/vacancies/feeds/all-feeds.ts';
import type { ReadFeed } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { type Before, judgeDelivery } from '#functions/ads/vacancies/feeds/judge-delivery.ts';
import { type KeptFeed, keptFolder, keptKey, readKept, stateKey } from '#functions/ads/vacancies/feeds/kept-feed.ts';
import { type Ads, doubtsAbout } from '#functions/ads/vacancies/feeds/read-feed.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { FetchedFeed, VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

type Needs = Pick<Deps, 'content' | 'vacancies' | 'reports' | 'clock' | 'log'>;

const answerOf = (deps: Needs, feed: VacancyFeed, { kept, state }: Before): Promise<FetchedFeed> => {
  const { notBefore } = state;
  if (notBefore === null || Temporal.Instant.compare(deps.clock.now(), notBefore) >= 0)
    return deps.vacancies.fetch(feed.url, { kind: feed.kind, validators: kept?.validators ?? null });
  const left = Math.ceil(deps.clock.now().until(notBefore).total('seconds'));
  return Promise.resolve({
    fetched: false,
    reason: `the server asked to be left alone until ${notBefore}`,
    retryAfter: left,
  });
};

/** What was read of feeds that delivered something new, by `keptKey`, for those who read vacancies in the same run. */
export type FreshAds = ReadonlyMap<string, Ads>;

/**
 * `facts` is a line a feed that is the same as long as nothing changed: the ads that count, and whether it is in order.
 * `findings` are about feeds as a whole.
 */
export type Refreshed = {
  readonly facts: readonly string[];
  readonly findings: readonly Finding[];
  readonly fresh: FreshAds;
};

const isSame = (kept: KeptFeed, before: KeptFeed | null): boolean =>
  kept.body === before?.body && canonicalJson(kept.validators) === canonicalJson(before.validators);

const withDoubts = ({ vacancies, findings }: ReadFeed, doubts: readonly Finding[]): Ads => ({
  vacancies,
  findings: [...doubts, ...findings],
});

const refresh = async (deps: Needs, placed: PlacedFeed, organisation: Organisation): Promise<Refreshed> => {
  const { feed, spot } = placed;
  const before = await readKept(deps, feed);
  const answer = await answerOf(deps, feed, before);
  let delivered: ReadFeed | null = null;
  const read = (body: string): ReadFeed => {
    const ads = importFeed(feed.kind, body, { id: feed.id, spot }, organisation);
    if (answer.fetched && body === answer.body) delivered = ads;
    return ads;
  };
  const judged = judgeDelivery({ answer, read }, before, deps.clock.now());
  const { kept, state } = judged;
  const type = 'application/json';
  if (kept !== null && !isSame(kept, before.kept))
    await putChanged(deps.reports, keptKey(feed), canonicalJson(kept), type);
  await putChanged(deps.reports, stateKey(feed), canonicalJson(state), type);
  const facts = [keptKey(feed), kept === null ? null : await sha256OfMuch(kept.body), state.failure, state.doubt];
  const findings = doubtsAbout(placed, judged, deps.clock.now());
  const believed = answer.fetched && kept?.body === answer.body ? (delivered as ReadFeed | null) : null;
  const fresh = believed === null ? [] : [[keptKey(feed), withDoubts(believed, findings)] as const];
  return { facts: [canonicalJson(facts)], findings, fresh: new Map(fresh) };
};

/**
 * Asks every feed once and keeps what it delivered, so that all who read vacancies until the next time read the same and
 * nobody else asks.
 */
export const refreshFeeds = async (deps: Needs, organisation: Organisation): Promise<Refreshed> => {
  const { feeds } = await allFeeds(deps);
  const where = { fileOf: ({ spot }: PlacedFeed) => spot.file, lineOf: ({ spot }: PlacedFeed) => spot.line };
  const { answers: refreshed, findings } = await eachByItself(deps, feeds, where, (placed) =>
    refresh(deps, placed, organisation),
  );
  const present = new Set(feeds.flatMap(({ feed }) => [keptKey(feed), stateKey(feed)]));
  for (const { key } of await deps.reports.list(keptFolder)) if (!present.has(key)) await deps.reports.remove(key);
  return {
    facts: refreshed.flatMap((one) => one.facts),
    findings: [...findings, ...refreshed.flatMap((one) => one.findings)],
    fresh: new Map(refreshed.flatMap((one) => [...one.fresh])),
  };
};
