import { feedFiles, feedReportKey } from '#functions/job-boards/feeds/feed-files.ts';
import type { FeedJob } from '#functions/job-boards/feeds/feed-job.ts';
import { putChanged } from '#functions/ledger/put-changed.ts';
import { readAllJson, readJson } from '#functions/ledger/read-json.ts';
import { findOccupation, findUnit } from '#functions/organisation/organisation.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { SiteFile } from '#functions/posts/post.ts';
import { jobsLike, relatedStories } from '#functions/story-site/kinship.ts';
import { absolute, jobPath, pageKey, storyPath } from '#functions/story-site/page-paths.ts';
import { logoKey } from '#functions/story-site/site-assets.ts';
import { jobCard, type SiteFacts, type SiteJob } from '#functions/story-site/site-facts.ts';
import { siteFiles } from '#functions/story-site/site-files.ts';
import { storyPage } from '#functions/story-site/story-page.ts';
import type { StoryRecord } from '#functions/story-site/story-record.ts';
import { isOpen } from '#functions/vacancies/open-vacancies.ts';
import type { PlacedBlock } from '#functions/vacancies/placement.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

type Needs = Pick<Deps, 'content' | 'site' | 'reports' | 'clock'>;

const manifestKey = 'site-files.json';

const readRecords = async (deps: Needs): Promise<readonly StoryRecord[]> => {
  const keys = (await deps.site.list('stories/')).map((head) => head.key).filter((key) => key.endsWith('/story.json'));
  const records = await Promise.all(keys.map((key) => readJson<StoryRecord>(deps.site, key)));
  return records.filter((record) => record !== null);
};

const siteJob = (vacancy: Vacancy, { organisation }: Settings, placed: readonly PlacedBlock[]): SiteJob => ({
  vacancy,
  unitName: vacancy.unit === null ? null : (findUnit(organisation, vacancy.unit)?.name ?? null),
  occupationName: vacancy.occupation === null ? null : (findOccupation(organisation, vacancy.occupation)?.name ?? null),
  block: placed.find((block) => block.vacancy === vacancy.id)?.html ?? null,
});

const storyFiles = (records: readonly StoryRecord[], facts: SiteFacts): readonly SiteFile[] => {
  const jobs = facts.jobs.map(jobCard);
  return records.map((record) => ({
    key: pageKey(storyPath(record.card.id)),
    contentType: 'text/html; charset=utf-8',
    body: storyPage({
      ...record,
      brand: facts.brand,
      related: relatedStories(record.card, facts.cards),
      jobs: jobsLike(record.card, jobs, facts.today),
    }),
  }));
};

const feedJobs = ({ brand }: Settings, jobs: readonly SiteJob[]): readonly FeedJob[] =>
  jobs.map(({ vacancy, block }) => ({ vacancy, block, url: absolute(brand.site, jobPath(vacancy.id)) }));

const logoFile = async (deps: Needs, settings: Settings): Promise<readonly SiteFile[]> => {
  const key = logoKey(settings.brand);
  const logo = key === null || settings.brand.logo === undefined ? null : await deps.content.get(settings.brand.logo);
  if (key === null || logo === null) return [];
  return [
    { key, body: logo.body, contentType: key.endsWith('.svg') ? 'image/svg+xml' : `image/${key.split('.').at(-1)}` },
  ];
};

/** Removes files that an earlier run wrote and this one did not: pages of ads that closed, indexes that became empty. */
const removeStale = async (deps: Needs, files: readonly SiteFile[]): Promise<void> => {
  const now = new Set(files.map((file) => file.key));
  const before = (await readJson<{ readonly keys: readonly string[] }>(deps.reports, manifestKey))?.keys ?? [];
  for (const key of before) {
    if (now.has(key)) continue;
    await deps.site.remove(key);
    if (key.endsWith('/index.html')) await deps.reports.put(`gone/${key.replace(/\/index\.html$/, '')}`, '');
  }
  await putChanged(deps.reports, manifestKey, JSON.stringify({ keys: [...now].sort() }), 'application/json');
};

/** Draws the whole public site from what stands: story records, open vacancies and their blocks. Unchanged files are left alone. */
export const writeSite = async (deps: Needs, settings: Settings, vacancies: readonly Vacancy[]): Promise<number> => {
  const today = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const [records, placed] = await Promise.all([
    readRecords(deps),
    readAllJson<PlacedBlock>(deps.reports, 'placements/'),
  ]);
  const open = vacancies.filter((vacancy) => isOpen(vacancy, today));
  const facts: SiteFacts = {
    brand: settings.brand,
    cards: records.map((record) => record.card),
    jobs: open.map((vacancy) => siteJob(vacancy, settings, placed)),
    accessibility: { assessed: null, shortcomings: [], email: null },
    today: today.toString(),
  };
  const feeds = feedFiles(settings, feedJobs(settings, facts.jobs), today);
  const files = [
    ...siteFiles(facts),
    ...storyFiles(records, facts),
    ...feeds.files,
    ...(await logoFile(deps, settings)),
  ];
  let written = 0;
  for (const file of files) if (await putChanged(deps.site, file.key, file.body, file.contentType)) written += 1;
  await putChanged(deps.reports, feedReportKey, JSON.stringify(feeds.report), 'application/json');
  await removeStale(deps, files);
  return written;
};
