import type { Text } from '#functions/findings/text.ts';
import { rootUnit } from '#functions/organisation/organisation.ts';
import type { SiteFile } from '#functions/posts/post.ts';
import type { Language } from '#functions/stories/language.ts';
import { type IndexGroup, indexGroups } from '#functions/story-site/index-groups.ts';
import { indexPage } from '#functions/story-site/index-page.ts';
import { type IndexOf, indexPath } from '#functions/story-site/index-paths.ts';
import { isOpen, type JobCard } from '#functions/story-site/job-card.ts';
import { pageKey } from '#functions/story-site/page-paths.ts';
import { belongs, shownCards } from '#functions/story-site/shown-cards.ts';
import { jobCard, type SiteFacts } from '#functions/story-site/site-facts.ts';
import { htmlFile } from '#functions/story-site/site-file.ts';

/** Keeps every index page far under 100 kB. */
const cardsOnPage = 24;
const jobsOnIndex = 5;

/** Open jobs, those that close first first. */
export const openJobs = (site: SiteFacts): readonly JobCard[] =>
  site.jobs
    .map(jobCard)
    .filter((job) => isOpen(job, site.today))
    .sort((a, b) => a.closes.localeCompare(b.closes) || a.id.localeCompare(b.id));

const jobsOf = (jobs: readonly JobCard[], index: IndexOf): readonly JobCard[] => {
  switch (index.kind) {
    case 'all':
      return jobs;
    case 'unit':
      return jobs.filter((job) => job.unit !== null && rootUnit(job.unit.path) === index.id);
    case 'occupation':
      return jobs.filter((job) => job.occupation === index.id);
    case 'value':
      return [];
  }
};

const groupsIn = (site: SiteFacts, language: Language): readonly IndexGroup[] =>
  indexGroups(shownCards(site.cards, language));

const indexFiles = (
  site: SiteFacts,
  language: Language,
  index: IndexOf,
  name: Text | null,
  also: readonly Language[],
): readonly SiteFile[] => {
  const shown = shownCards(site.cards, language);
  const cards = shown.filter((card) => belongs(card, index));
  const pages = Math.max(1, Math.ceil(cards.length / cardsOnPage));
  return Array.from({ length: pages }, (_, leaf) => {
    const text = indexPage({
      brand: site.brand,
      language,
      index,
      name,
      page: leaf + 1,
      pages,
      count: cards.length,
      cards: cards.slice(leaf * cardsOnPage, (leaf + 1) * cardsOnPage),
      jobs: leaf === 0 ? jobsOf(openJobs(site), index).slice(0, jobsOnIndex) : [],
      groups: indexGroups(shown),
      alternates:
        leaf === 0 ? also.map((other) => ({ language: other, path: indexPath(site.brand, other, index) })) : [],
    });
    return htmlFile(pageKey(indexPath(site.brand, language, index, leaf + 1)), text);
  });
};

/** The front and the indexes by value, unit and occupation, in each of the brand's languages. */
export const siteIndex = (site: SiteFacts): readonly SiteFile[] => {
  const groups = new Map(site.brand.languages.map((language) => [language, groupsIn(site, language)]));
  return site.brand.languages.flatMap((language) => {
    const others = site.brand.languages.filter((other) => other !== language);
    const has = (other: Language, group: IndexGroup) =>
      (groups.get(other) ?? []).some((one) => one.kind === group.kind && one.id === group.id);
    return [
      ...indexFiles(site, language, { kind: 'all' }, null, others),
      ...(groups.get(language) ?? []).flatMap((group) =>
        indexFiles(
          site,
          language,
          { kind: group.kind, id: group.id },
          group.name,
          others.filter((other) => has(other, group)),
        ),
      ),
    ];
  });
};
