import type { Temporal } from 'temporal-polyfill';
import { pauseStops } from '#functions/campaigns/pause.ts';
import { readPause } from '#functions/campaigns/read-pause.ts';
import type { Finding } from '#functions/findings/finding.ts';
import { adName } from '#functions/job-boards/ad-chain.ts';
import type { AdFact } from '#functions/job-boards/ad-fact.ts';
import { noAd } from '#functions/job-boards/ad-state.ts';
import { adReasons } from '#functions/job-boards/ad-words.ts';
import { boardAdList, boardAdsKey } from '#functions/job-boards/board-ad-list.ts';
import type { AdFacts } from '#functions/job-boards/plan-ad.ts';
import { PlatsbankenSettings } from '#functions/job-boards/platsbanken-settings.ts';
import { readAds } from '#functions/job-boards/read-ads.ts';
import { standingBlocks } from '#functions/job-boards/standing-blocks.ts';
import { syncAd } from '#functions/job-boards/sync-ad.ts';
import { putChanged } from '#functions/ledger/put-changed.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { Outcome } from '#functions/publications/job-report.ts';
import { isOpen } from '#functions/vacancies/open-vacancies.ts';
import type { ReadVacancies } from '#functions/vacancies/read-vacancies.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';
import { vacancyFinding } from '#functions/vacancies/vacancy-findings.ts';

export type SyncedBoard = {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly ads: ReadonlyMap<string, AdFact>;
};

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer' | 'jobBoards'>;

const unlisted = (vacancy: string): AdFact => ({
  board: 'platsbanken',
  vacancy,
  ad: adName(vacancy),
  entries: 0,
  state: noAd,
});

/**
 * Whether a vacancy that is not among those that were read is surely closed. Not while anything could not be read, nor when all
 * of its source has vanished at once: a feed that comes back empty must not take down a city's ads.
 */
const seenAs = (source: string | null, { vacancies, findings }: ReadVacancies): AdFacts['vacancy'] => {
  if (findings.some(({ severity }) => severity === 'error')) return 'unseen';
  return source === 'yaml' || vacancies.some((one) => one.source === source) ? 'closed' : 'unseen';
};

const noAccess = (): Finding =>
  vacancyFinding({ file: 'channels.yaml', line: null }, 'platsbanken-no-access', {
    severity: 'warning',
    message: adReasons['no-access']?.message ?? { sv: '', en: '' },
    hint: adReasons['no-access']?.hint ?? { sv: '', en: '' },
  });

/** Ads that a story leaves come first, so that nothing that stops a run keeps it standing. */
const inOrder = (ids: readonly string[], ads: ReadonlyMap<string, AdFact>, blocks: ReadonlyMap<string, unknown>) => {
  const isLeaving = (id: string) => (ads.get(id)?.state.mayHold.length ?? 0) > 0 && !blocks.has(id);
  return [...ids].sort((a, b) => Number(isLeaving(b)) - Number(isLeaving(a)) || (a < b ? -1 : 1));
};

/** Brings every vacancy's ad at Platsbanken to what it should be now: created, changed, cleared of a story, deleted. */
export const syncBoard = async (
  deps: Needs,
  settings: Settings,
  read: ReadVacancies,
  day: Temporal.PlainDate,
): Promise<SyncedBoard> => {
  const board = settings.channels.jobBoards.platsbanken ?? PlatsbankenSettings.parse({});
  const ads = new Map(await readAds(deps));
  if (!board.on && ads.size === 0) return { outcomes: [], findings: [], ads };
  const client = deps.jobBoards.platsbanken;
  const [{ blocks, released }, pause] = await Promise.all([
    standingBlocks(deps, settings.brand.timeZone),
    readPause(deps),
  ]);
  const paused = pause !== null && pauseStops(pause, { unit: '', campaign: '', channel: 'job-boards' });
  const byId = new Map(read.vacancies.map((vacancy) => [vacancy.id, vacancy]));
  const isKnownFor = (vacancy: string) => (id: string) =>
    [...ads.values()].some((fact) => fact.vacancy !== vacancy && fact.state.externalId === id);
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  const whys = new Map<string, { readonly reason: string; readonly detail: string }>();
  let asksForKeys = false;
  for (const id of inOrder([...new Set([...byId.keys(), ...ads.keys()])], ads, blocks)) {
    const fact = ads.get(id) ?? unlisted(id);
    const known: Vacancy | null = byId.get(id) ?? null;
    const isHere = known !== null && isOpen(known, day);
    // Not begun yet, or over without ever having been sent: nothing to do there.
    if (!isHere && fact.entries === 0) continue;
    const seen = isHere ? 'open' : known !== null ? 'closed' : seenAs(fact.state.source, read);
    const synced = await syncAd(
      deps,
      client,
      { settings, board, day, paused, released },
      {
        id,
        fact,
        vacancy: isHere ? known : null,
        seen,
        block: board.on ? (blocks.get(id) ?? null) : null,
        isKnown: isKnownFor(id),
      },
    );
    if (synced.fact.entries > 0) ads.set(id, synced.fact);
    outcomes.push(...synced.outcomes);
    if (client !== null) findings.push(...synced.findings);
    if (client !== null && synced.why !== null) whys.set(id, synced.why);
    if (client === null && board.on && (board.mode === 'push' || fact.state.externalId !== null)) asksForKeys = true;
    if (synced.stopped) break;
  }
  const list = boardAdList(ads, read.vacancies, whys, day);
  await putChanged(deps.reports, boardAdsKey, JSON.stringify(list), 'application/json');
  return { outcomes, findings: asksForKeys ? [...findings, noAccess()] : findings, ads };
};
