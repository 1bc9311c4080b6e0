import type { Temporal } from 'temporal-polyfill';
import { pasteArchiveKey } from '#functions/ads/job-boards/ad-chain.ts';
import { boardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { platsbankenUse, teamtailorUse } from '#functions/ads/job-boards/boards-in-use.ts';
import { publishedBlocks } from '#functions/ads/job-boards/published-blocks.ts';
import { type Ads, adsAt, readAds } from '#functions/ads/job-boards/read-ads.ts';
import { type SyncedBoard, syncBoard } from '#functions/ads/job-boards/sync-board.ts';
import type { KnownVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { isPaused } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer' | 'jobBoards'>;

export type SyncedBoards = {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly ads: Ads;
};

/** What people are asked to paste, by its hash. */
const readPastes = async (
  { records }: Pick<Deps, 'records'>,
  boards: readonly SyncedBoard[],
): Promise<ReadonlyMap<string, string>> => {
  const asked = boards.flatMap(({ ads }) => [...ads.values()]).filter(({ state }) => state.byHand.paste !== null);
  const read = await mapConcurrent(asked, async ({ board, vacancy, state }) => {
    const hash = state.byHand.paste ?? '';
    const stored = await records.get(pasteArchiveKey({ board, vacancy }, hash));
    return stored === null ? [] : [[hash, new TextDecoder().decode(stored.body)] as const];
  });
  return new Map(read.flat());
};

/** Brings the ads at all boards to what they should be now, and lists them for the newsroom. */
export const syncBoards = async (
  deps: Needs,
  settings: EmployerSettings,
  read: KnownVacancies,
  day: Temporal.PlainDate,
): Promise<SyncedBoards> => {
  const before = await readAds(deps);
  const [platsbanken, teamtailor] = [platsbankenUse(deps, settings, read), teamtailorUse(deps, settings)];
  if (!platsbanken.on && !teamtailor.on && before.size === 0) return { outcomes: [], findings: [], ads: before };
  const [stands, { pauses }] = await Promise.all([publishedBlocks(deps, settings.brand.timeZone), readPauses(deps)]);
  const paused = isPaused(pauses, { unit: '', campaign: '', channel: 'job-boards', story: '' });
  const standing = { ...stands, paused, day };
  const synced: readonly SyncedBoard[] = [
    await syncBoard(deps, platsbanken, read, adsAt('platsbanken', before), standing),
    await syncBoard(deps, teamtailor, read, adsAt('teamtailor', before), standing),
  ];
  const [one, other] = synced;
  const known = { vacancies: read.vacancies, pastes: await readPastes(deps, synced) };
  const list = [
    ...(one === undefined ? [] : boardAdList('platsbanken', one, known, day)),
    ...(other === undefined ? [] : boardAdList('teamtailor', other, known, day)),
  ];
  await putChanged(deps.reports, boardAdsKey, JSON.stringify({ ads: list }), 'application/json');
  return {
    outcomes: synced.flatMap(({ outcomes }) => outcomes),
    findings: synced.flatMap(({ findings }) => findings),
    ads: new Map(synced.flatMap(({ ads }) => [...ads.values()]).map((projection) => [projection.ad, projection])),
  };
};
