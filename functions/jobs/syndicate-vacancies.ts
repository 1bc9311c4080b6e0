import { adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import { isOpenAd } from '#functions/ads/job-boards/ad-state.ts';
import { readAds } from '#functions/ads/job-boards/read-ads.ts';
import { refreshFeeds } from '#functions/ads/vacancies/feeds/refresh-feeds.ts';
import { keepVacancies, keptVacanciesKey, vacancyFilesNow } from '#functions/ads/vacancies/kept-vacancies.ts';
import { readVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { askForTold } from '#functions/publishing/placements/ask-for-told.ts';
import { placeStories } from '#functions/publishing/placements/place-stories.ts';
import { askForPages, markPages, unmarkPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

type Needs = CommonDeps & Pick<Deps, 'vacancies' | 'jobBoards' | 'styles'>;

const signatureKey = 'syndicated.json';
const settingsFiles = ['brand.yaml', 'organisation.yaml', 'channels.yaml', 'employer-values.yaml'];

/** What the last run saw. Equal signatures mean that there is nothing to do. `feeds` is what refreshing them gave. */
const signature = async (deps: Needs, day: string, feeds: readonly string[]): Promise<string> => {
  const heads = await Promise.all([
    deps.content.list('vacancies/'),
    deps.content.list('pause'),
    deps.content.list('consents/'),
    deps.content.list('campaigns/'),
    ...['releases/', 'placements/', 'publications/', adProjectionsPrefix].map((prefix) => deps.reports.list(prefix)),
  ]);
  const settings = await Promise.all(settingsFiles.map((file) => deps.content.head(file)));
  const etags = [...heads.flat(), ...settings].map((head) => (head === null ? null : [head.key, head.etag]));
  // What is not settled at a board is asked for at every run.
  const open = [...(await readAds(deps)).values()].some(({ state }) => isOpenAd(state));
  const keys = [deps.jobBoards.platsbanken, deps.jobBoards.teamtailor].map((board) => board !== null);
  return sha256OfMuch(canonicalJson({ day, etags, feeds, keys, open: open ? deps.clock.now().toString() : null }));
};

/** Imports vacancies, places story blocks in matching ads, writes job pages, story pages, indexes and feeds. */
export const syndicateVacancies = async (given: Needs): Promise<JobReport> => {
  const deps = oneLook(given, ['content', 'records', 'reports', 'site']);
  const { settings, findings } = await readSettings(deps);
  if (settings === null) return { ...emptyReport, findings };
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate().toString();
  const feeds = await refreshFeeds(deps, settings.organisation);
  const before = await readJson<{ readonly signature: string }>(deps.reports, signatureKey);
  const isKept = (await given.reports.head(keptVacanciesKey)) !== null;
  if (isKept && before?.signature === (await signature(deps, day, feeds.facts)))
    return { ...emptyReport, findings: feeds.findings, notes: ['nothing has changed', ...(await askForPages(given))] };
  const marked = await markPages(given);
  const known = { ...(await readVacancies(deps, settings.organisation, feeds.fresh)), taxonomy: taxonomy() };
  // Past this run's look, which would hold a city's ads in memory once more.
  const areNew = await keepVacancies(given, known, await vacancyFilesNow(deps));
  const at = deps.clock.now().toString();
  if (areNew) await deps.bus.publish([{ name: 'VacanciesKept', detail: { at, count: known.vacancies.length } }]);
  const { outcomes, findings: seen } = await placeStories(deps, known);
  await askForTold(deps, settings, known);
  await putChanged(
    deps.reports,
    signatureKey,
    JSON.stringify({ signature: await signature(deps, day, feeds.facts) }),
    'application/json',
  );
  await writeNewsroom(deps);
  await unmarkPages(given, marked);
  return { outcomes, findings: seen, notes: [`${known.vacancies.length} vacancies, ${outcomes.length} ads changed`] };
};
