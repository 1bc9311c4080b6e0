import { inLanguage } from '#functions/ground/language/text.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import { accessibilityPage } from '#functions/site/accessibility-page.ts';
import { blockCard } from '#functions/site/block-picture.ts';
import { accessibilityPath, jobsPath } from '#functions/site/index-paths.ts';
import { isOpen } from '#functions/site/job-card.ts';
import { jobChoices } from '#functions/site/job-choices.ts';
import { jobPage } from '#functions/site/job-page.ts';
import { jobsPage } from '#functions/site/jobs-page.ts';
import { jobPath, pageKey } from '#functions/site/page-paths.ts';
import { type RelatedFinder, relatedFinder } from '#functions/site/related-finder.ts';
import { stylesheetKey } from '#functions/site/site-assets.ts';
import { jobCard, type SiteFacts, type SiteJob } from '#functions/site/site-facts.ts';
import { siteFeeds } from '#functions/site/site-feeds.ts';
import { htmlFile, pageLater, textFile } from '#functions/site/site-file.ts';
import { openJobs, siteIndex } from '#functions/site/site-index.ts';
import { siteMaps } from '#functions/site/site-maps.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { stylesheet } from '#functions/site/stylesheet.ts';

const jobFile = (
  site: SiteFacts,
  job: SiteJob,
  finder: RelatedFinder,
  stories: ReadonlyMap<string, StoryCard>,
): SiteFile => {
  const { vacancy } = job;
  return pageLater(pageKey(jobPath(vacancy.id)), () =>
    jobPage({
      brand: site.brand,
      vacancy,
      unitName: job.unitName && inLanguage(job.unitName, vacancy.language),
      occupationName: job.occupationName && inLanguage(job.occupationName, vacancy.language),
      block: job.block,
      blockCard: blockCard(job.block, stories),
      relatedStories: finder.colleagues(jobCard(job)),
      today: site.today,
    }),
  );
};

/**
 * Every file of the site but the story pages with their pictures and the assets that are copied; each is drawn when it is
 * asked for, because a city's job pages together are more than a function holds.
 */
export function* drawSite(site: SiteFacts, finder: RelatedFinder): Generator<SiteFile> {
  const { brand } = site;
  const jobs = openJobs(site);
  const choices = jobChoices(jobs, site.rootNames);
  yield textFile(stylesheetKey, stylesheet(brand, site.style), 'text/css');
  yield* siteIndex(site, jobs);
  for (const language of brand.languages) {
    for (const chosen of [null, ...choices])
      yield htmlFile(
        pageKey(jobsPath(brand, language, chosen)),
        jobsPage({ brand, language, jobs, chosen, choices, today: site.today }),
      );
    yield htmlFile(pageKey(accessibilityPath(brand, language)), accessibilityPage(brand, language));
  }
  const stories = new Map(site.cards.map((card) => [card.id, card]));
  for (const job of site.jobs) yield jobFile(site, job, finder, stories);
  yield* siteFeeds(brand, site.cards, `${site.today}T00:00:00Z`);
  const open = site.jobs.filter((job) => isOpen(job.vacancy, site.today));
  yield* siteMaps(
    brand,
    site.cards,
    open.map((job) => ({ id: job.vacancy.id, published: job.vacancy.published })),
  );
}

/** The same at once, for a small site. */
export const siteFiles = (site: SiteFacts): readonly SiteFile[] => [
  ...drawSite(site, relatedFinder(site.cards, site.jobs.map(jobCard), site.today)),
];
