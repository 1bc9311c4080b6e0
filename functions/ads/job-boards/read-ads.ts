import { adProjectionOf, adsPrefix, noteAd, readAdLedger } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdEntry } from '#functions/ads/job-boards/ad-entry.ts';
import { type AdProjection, type AdRef, adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** Every ad at a board, by the name of its ledger. */
export type Ads = ReadonlyMap<string, AdProjection>;

/** Costs two list calls, and the reading of ledgers that have grown since their projection was written: by a run that died between. */
export const readAds = async (deps: Pick<Deps, 'records' | 'reports'>): Promise<Ads> => {
  const [heads, facts] = await Promise.all([
    deps.records.list(adsPrefix),
    readAllJson<AdProjection>(deps.reports, adProjectionsPrefix),
  ]);
  const known = new Map(facts.map((projection) => [projection.ad, projection]));
  const ads = new Map<string, AdProjection>();
  for (const [ad, entries] of Map.groupBy(heads, (head) => head.key.split('/')[1] ?? '')) {
    const projection = known.get(ad);
    if (projection?.entries === entries.length) {
      ads.set(ad, projection);
      continue;
    }
    const chain = await readChain<AdEntry>(deps.records, adsPrefix + ad);
    const [first] = chain.entries;
    if (first !== undefined) ads.set(ad, await noteAd(deps, first, chain));
  }
  return ads;
};

/** Those at one board, by their vacancies. */
export const adsAt = (board: BoardName, ads: Ads): ReadonlyMap<string, AdProjection> =>
  new Map(
    [...ads.values()]
      .filter((projection) => projection.board === board)
      .map((projection) => [projection.vacancy, projection]),
  );

/** The ad of one vacancy as its ledger says now. */
export const readAd = async (deps: Pick<Deps, 'records'>, ref: AdRef): Promise<AdProjection> =>
  adProjectionOf(ref, await readAdLedger(deps, ref));

/** Whether a story's block stands, or may stand, in an ad at a board. */
export const isInAds = (ads: Ads, story: string, vacancy: string | null = null): boolean =>
  [...ads.values()].some(
    (projection) => (vacancy === null || projection.vacancy === vacancy) && projection.state.mayHold.includes(story),
  );
