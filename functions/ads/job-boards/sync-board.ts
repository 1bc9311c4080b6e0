import type { Temporal } from 'temporal-polyfill';
import { adName } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection, AdRef } from '#functions/ads/job-boards/ad-projection.ts';
import { noAd } from '#functions/ads/job-boards/ad-state.ts';
import { adReason } from '#functions/ads/job-boards/ad-words.ts';
import type { BoardUse } from '#functions/ads/job-boards/board-use.ts';
import type { AdFacts } from '#functions/ads/job-boards/plan-ad.ts';
import type { PublishedBlocks } from '#functions/ads/job-boards/published-blocks.ts';
import type { AdNeeds } from '#functions/ads/job-boards/send-ad.ts';
import { syncAd } from '#functions/ads/job-boards/sync-ad.ts';
import { isOpen } from '#functions/ads/vacancies/open-vacancies.ts';
import type { ReadVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';

export type Why = { readonly reason: string; readonly detail: string };

export type SyncedBoard = {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** By vacancy. */
  readonly ads: ReadonlyMap<string, AdProjection>;
  /** What stopped an ad before anything was sent. */
  readonly whys: ReadonlyMap<string, Why>;
};

/** What is to stand in ads, and when. */
export type BlocksToday = PublishedBlocks & { readonly paused: boolean; readonly day: Temporal.PlainDate };

const unlisted = (ref: AdRef): AdProjection => ({ ...ref, ad: adName(ref), entries: 0, state: noAd });

/**
 * Whether a vacancy that is not among those that were read is surely closed. Not while anything could not be read, nor when all
 * of its source has vanished at once: a feed that comes back empty must not take down a city's ads.
 */
const seenAs = (source: string | null, { vacancies, findings }: ReadVacancies): AdFacts<unknown>['vacancy'] => {
  if (findings.some(({ severity }) => severity === 'error')) return 'unseen';
  return source === 'yaml' || vacancies.some((one) => one.source === source) ? 'closed' : 'unseen';
};

const noAccess = (board: BoardName): Finding =>
  vacancyFinding({ file: 'channels.yaml', line: null }, `${board}-no-access`, {
    severity: 'warning',
    ...adReason(board, 'no-access', ''),
  });

/** Ads that a story leaves come first, so that nothing that stops a run keeps it standing. */
const inOrder = (ids: readonly string[], ads: ReadonlyMap<string, AdProjection>, isTold: (id: string) => boolean) => {
  const isLeaving = (id: string) => (ads.get(id)?.state.mayHold.length ?? 0) > 0 && !isTold(id);
  return [...ids].sort((a, b) => Number(isLeaving(b)) - Number(isLeaving(a)) || (a < b ? -1 : 1));
};

/** Brings every vacancy's ad at a board to what it should be now: created, changed, cleared of a story, deleted. */
export const syncBoard = async <Ad>(
  deps: AdNeeds,
  use: BoardUse<Ad>,
  read: ReadVacancies,
  known: ReadonlyMap<string, AdProjection>,
  { blocks, released, paused, day }: BlocksToday,
): Promise<SyncedBoard> => {
  const ads = new Map(known);
  const whys = new Map<string, Why>();
  if (!use.on && ads.size === 0) return { outcomes: [], findings: [], ads, whys };
  const byId = new Map(read.vacancies.map((vacancy) => [vacancy.id, vacancy]));
  const blockOf = (id: string) => (use.on && use.tells(id) ? (blocks.get(id) ?? null) : null);
  const isKnownFor = (vacancy: string) => (id: string) =>
    [...ads.values()].some((projection) => projection.vacancy !== vacancy && projection.state.externalId === id);
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  let asksForKeys = false;
  const ids = new Set([...read.vacancies.filter(use.takes).map(({ id }) => id), ...ads.keys()]);
  for (const id of inOrder([...ids], ads, (one) => blockOf(one) !== null)) {
    const projection = ads.get(id) ?? unlisted({ board: use.name, vacancy: id });
    const vacancy: Vacancy | null = byId.get(id) ?? null;
    const isHere = vacancy !== null && isOpen(vacancy, day);
    // Not begun yet, or over without ever having been sent: nothing to do there.
    if (!isHere && projection.entries === 0) continue;
    const seen = isHere ? 'open' : vacancy !== null ? 'closed' : seenAs(projection.state.source, read);
    const synced = await syncAd(
      deps,
      { use, day, paused, released },
      { id, projection, vacancy: isHere ? vacancy : null, seen, block: blockOf(id), isKnown: isKnownFor(id) },
    );
    if (synced.projection.entries > 0) ads.set(id, synced.projection);
    outcomes.push(...synced.outcomes);
    if (use.client !== null) findings.push(...synced.findings);
    if (use.client !== null && synced.why !== null) whys.set(id, synced.why);
    const needsKeys = use.byHand ? use.delivers(null) : blockOf(id) !== null;
    if (use.client === null && use.on && (needsKeys || projection.state.externalId !== null)) asksForKeys = true;
    if (synced.stopped) break;
  }
  return { outcomes, findings: asksForKeys ? [...findings, noAccess(use.name)] : findings, ads, whys };
};
