import { feedFiles } from '#functions/ads/job-boards/feeds/feed-files.ts';
import type { FeedJob } from '#functions/ads/job-boards/feeds/feed-job.ts';
import { type FeedReport, feedReportKey } from '#functions/ads/job-boards/feeds/feed-report.ts';
import { categoryOf, cityOf } from '#functions/ads/job-boards/feeds/job-words.ts';
import type { KnownVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import { isOpen } from '#functions/ads/vacancies/open-vacancies.ts';
import type { PlacedBlock } from '#functions/ads/vacancies/placement.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { putListed } from '#functions/ground/ledger/put-listed.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import { absolute, jobPath, pageKey, storyPath } from '#functions/site/page-paths.ts';
import { type RelatedFinder, relatedFinder } from '#functions/site/related-finder.ts';
import { logoFiles } from '#functions/site/site-assets.ts';
import { jobCard, type SiteFacts, type SiteJob } from '#functions/site/site-facts.ts';
import { pageLater } from '#functions/site/site-file.ts';
import { drawSite } from '#functions/site/site-files.ts';
import { storyPage } from '#functions/site/story-page.ts';
import type { StoryRecord } from '#functions/site/story-record.ts';
import { markGone, wayOnKey, wayOnOf } from '#functions/site/way-on.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { findOccupation, findUnit } from '#functions/story/organisation/organisation.ts';
import { senderOf } from '#functions/story/organisation/sender.ts';

type Needs = Pick<Deps, 'content' | 'site' | 'reports' | 'clock' | 'log' | 'styles'>;

const manifestKey = 'site-files.json';

const itself = { fileOf: (key: string) => key, together: true } as const;

const readRecords = async (deps: Needs, listed: readonly ObjectHead[]): Promise<ByItself<StoryRecord>> => {
  const keys = listed.map(({ key }) => key).filter((key) => key.startsWith('stories/') && key.endsWith('/story.json'));
  const read = await eachByItself(deps, keys, itself, (key) => readJson<StoryRecord>(deps.site, key));
  return { ...read, answers: read.answers.filter((record) => record !== null) };
};

/** The block in each vacancy's ad. A story's block is one text, however many ads it stands in. */
const blocksPlaced = async (deps: Needs): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  const placed = new Map<string, string>();
  for (const { vacancy, html } of (await readAllJson<PlacedBlock>(deps.reports, 'placements/')).toReversed()) {
    const text = texts.get(html) ?? html;
    texts.set(text, text);
    placed.set(vacancy, text);
  }
  return placed;
};

const siteJob = (
  vacancy: Vacancy,
  { organisation }: EmployerSettings,
  placed: ReadonlyMap<string, string>,
): SiteJob => ({
  vacancy,
  unitName: vacancy.unit === null ? null : (findUnit(organisation, vacancy.unit)?.name ?? null),
  occupationName: vacancy.occupation === null ? null : (findOccupation(organisation, vacancy.occupation)?.name ?? null),
  block: placed.get(vacancy.id) ?? null,
});

const storyFile = (record: StoryRecord, { brand, today }: SiteFacts, finder: RelatedFinder): SiteFile =>
  pageLater(pageKey(storyPath(record.card.id)), () =>
    storyPage({ ...record, brand, today, related: finder.related(record.card), jobs: finder.jobs(record.card) }),
  );

function* drawPages(facts: SiteFacts, records: readonly StoryRecord[]): Generator<SiteFile> {
  const finder = relatedFinder(facts.cards, facts.jobs.map(jobCard), facts.today);
  yield* drawSite(facts, finder);
  for (const record of records) yield storyFile(record, facts, finder);
}

const feedJobs = (
  { brand }: EmployerSettings,
  jobs: readonly SiteJob[],
  taxonomy: KnownVacancies['taxonomy'],
): readonly FeedJob[] =>
  jobs.map(({ vacancy, block }) => ({
    vacancy,
    block,
    url: absolute(brand.site, jobPath(vacancy.id)),
    category: categoryOf(vacancy, taxonomy),
    city: cityOf(vacancy, taxonomy),
    company: (senderOf(brand, vacancy.unit)?.name ?? brand.employer).sv,
  }));

const readLogos = async (deps: Needs, { brand }: EmployerSettings): Promise<readonly SiteFile[]> => {
  const read = await Promise.all(
    logoFiles(brand).map(async ([key, file]) => ({ key, logo: await deps.content.get(file) })),
  );
  return read.flatMap(({ key, logo }) => {
    const contentType = key.endsWith('.svg') ? 'image/svg+xml' : `image/${key.split('.').at(-1)}`;
    return logo === null ? [] : [{ key, body: logo.body, contentType }];
  });
};

/** Removes files that an earlier run wrote and this one did not: pages of ads that closed, indexes that became empty. */
const removeStale = async (deps: Needs, now: ReadonlySet<string>): Promise<void> => {
  const before = (await readJson<{ readonly keys: readonly string[] }>(deps.reports, manifestKey))?.keys ?? [];
  for (const key of before) {
    if (now.has(key)) continue;
    if (key.endsWith('/index.html')) await markGone(deps, key.replace(/index\.html$/, ''));
    await deps.site.remove(key);
  }
  await putChanged(deps.reports, manifestKey, JSON.stringify({ keys: [...now].sort() }), 'application/json');
};

/** Draws the whole public site from what stands: story records, open vacancies and their blocks. Unchanged files are left alone. */
export const writeSite = async (
  deps: Needs,
  settings: EmployerSettings,
  { vacancies, taxonomy }: Pick<KnownVacancies, 'vacancies' | 'taxonomy'>,
): Promise<{ readonly written: number; readonly findings: readonly Finding[] }> => {
  const now = deps.clock.now();
  const today = now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const listed = await deps.site.list('');
  const [{ answers: records, findings }, placed] = await Promise.all([readRecords(deps, listed), blocksPlaced(deps)]);
  const open = vacancies.filter((vacancy) => isOpen(vacancy, today));
  const facts: SiteFacts = {
    brand: settings.brand,
    style: deps.styles.site,
    cards: records.map((record) => record.card),
    jobs: open.map((vacancy) => siteJob(vacancy, settings, placed)),
    rootNames: new Map(settings.organisation.units.map(({ id, name }) => [id, name])),
    today: today.toString(),
  };
  const heads = new Map(listed.map((head) => [head.key, head]));
  const keys = new Set<string>();
  let written = 0;
  const put = async (file: SiteFile): Promise<void> => {
    keys.add(file.key);
    if (await putListed(deps.site, heads.get(file.key), file)) written += 1;
  };
  const drawn = await eachByItself(deps, drawPages(facts, records), { fileOf: ({ key }) => key, together: true }, put);
  await mapConcurrent(await readLogos(deps, settings), put);
  const report: Record<string, FeedReport[string]> = {};
  // One at a time: each may be a hundred megabytes.
  for (const { board, file, told } of feedFiles(settings, feedJobs(settings, facts.jobs, taxonomy), {
    day: today,
    now,
  })) {
    await put(file);
    report[board] = told;
  }
  await putChanged(deps.reports, feedReportKey, JSON.stringify(report), 'application/json');
  await putChanged(deps.reports, wayOnKey, JSON.stringify(wayOnOf(facts)), 'application/json');
  await removeStale(deps, keys);
  return { written, findings: [...findings, ...drawn.findings] };
};
