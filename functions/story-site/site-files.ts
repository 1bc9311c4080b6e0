import { say } from '#functions/findings/text.ts';
import type { SiteFile } from '#functions/posts/post.ts';
import { accessibilityPage } from '#functions/story-site/accessibility-page.ts';
import { blockCard } from '#functions/story-site/block-picture.ts';
import { accessibilityPath, jobsPath } from '#functions/story-site/index-paths.ts';
import { isOpen } from '#functions/story-site/job-card.ts';
import { jobPage } from '#functions/story-site/job-page.ts';
import { jobsPage } from '#functions/story-site/jobs-page.ts';
import { colleagues } from '#functions/story-site/kinship.ts';
import { jobPath, pageKey } from '#functions/story-site/page-paths.ts';
import { stylesheetKey } from '#functions/story-site/site-assets.ts';
import { jobCard, type SiteFacts, type SiteJob } from '#functions/story-site/site-facts.ts';
import { siteFeeds } from '#functions/story-site/site-feeds.ts';
import { htmlFile, textFile } from '#functions/story-site/site-file.ts';
import { openJobs, siteIndex } from '#functions/story-site/site-index.ts';
import { siteMaps } from '#functions/story-site/site-maps.ts';
import { stylesheet } from '#functions/story-site/stylesheet.ts';

const jobFile = (site: SiteFacts, job: SiteJob): SiteFile => {
  const { vacancy } = job;
  const text = jobPage({
    brand: site.brand,
    vacancy,
    unitName: job.unitName && say(job.unitName, vacancy.language),
    occupationName: job.occupationName && say(job.occupationName, vacancy.language),
    block: job.block,
    blockCard: blockCard(job.block, site.cards),
    relatedStories: colleagues(jobCard(job), site.cards),
    today: site.today,
  });
  return htmlFile(pageKey(jobPath(vacancy.id)), text);
};

/** Every file of the site but the story pages with their pictures and the assets that are copied. */
export const siteFiles = (site: SiteFacts): readonly SiteFile[] => {
  const { brand } = site;
  const open = site.jobs.filter((job) => isOpen(job.vacancy, site.today));
  return [
    textFile(stylesheetKey, stylesheet(brand), 'text/css'),
    ...siteIndex(site),
    ...brand.languages.flatMap((language) => [
      htmlFile(pageKey(jobsPath(brand, language)), jobsPage({ brand, language, jobs: openJobs(site) })),
      htmlFile(pageKey(accessibilityPath(brand, language)), accessibilityPage(brand, language, site.accessibility)),
    ]),
    ...site.jobs.map((job) => jobFile(site, job)),
    ...siteFeeds(brand, site.cards, `${site.today}T00:00:00Z`),
    ...siteMaps(
      brand,
      site.cards,
      open.map((job) => ({ id: job.vacancy.id, published: job.vacancy.published })),
    ),
  ];
};
