import type { Language } from '#functions/ground/language/language.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import { type IndexGroup, indexGroups } from '#functions/site/index-groups.ts';
import { indexPage } from '#functions/site/index-page.ts';
import { type IndexOf, indexPath } from '#functions/site/index-paths.ts';
import { isOpen, type JobCard } from '#functions/site/job-card.ts';
import { pageKey } from '#functions/site/page-paths.ts';
import { shownCards } from '#functions/site/shown-cards.ts';
import { jobCard, type SiteFacts } from '#functions/site/site-facts.ts';
import { htmlFile } from '#functions/site/site-file.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { rootUnit } from '#functions/story/organisation/organisation.ts';

const belongs = (card: StoryCard, index: IndexOf): boolean => {
  switch (index.kind) {
    case 'all':
      return true;
    case 'value':
      return card.values.some((value) => value.id === index.id);
    case 'unit':
      return card.root.id === index.id;
    case 'occupation':
      return card.occupation.code === index.id;
  }
};

/** Keeps every index page far under 100 kB. */
const cardsOnPage = 24;
const jobsOnIndex = 5;

/** Open jobs, those that close first first. */
export const openJobs = (site: SiteFacts): readonly JobCard[] =>
  site.jobs
    .filter(({ vacancy }) => isOpen(vacancy, site.today))
    .map(jobCard)
    .sort((a, b) => (a.closes === b.closes ? a.id.localeCompare(b.id) : a.closes < b.closes ? -1 : 1));

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

/** What all indexes of a language choose from. */
type Shelf = {
  readonly site: SiteFacts;
  readonly language: Language;
  readonly shown: readonly StoryCard[];
  readonly groups: readonly IndexGroup[];
  readonly jobs: readonly JobCard[];
};

const indexFiles = (
  { site, language, shown, groups, jobs }: Shelf,
  index: IndexOf,
  name: Text | null,
  also: readonly Language[],
): readonly SiteFile[] => {
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
      jobs: leaf === 0 ? jobsOf(jobs, index).slice(0, jobsOnIndex) : [],
      groups,
      today: site.today,
      alternates:
        leaf === 0 ? also.map((other) => ({ language: other, path: indexPath(site.brand, other, index) })) : [],
    });
    return htmlFile(pageKey(indexPath(site.brand, language, index, leaf + 1)), text);
  });
};

/** The front and the indexes by value, unit and occupation, in each of the brand's languages; `jobs` are the open ones. */
export const siteIndex = (site: SiteFacts, jobs: readonly JobCard[]): readonly SiteFile[] => {
  const shelves = site.brand.languages.map((language): Shelf => {
    const shown = shownCards(site.cards, language);
    return { site, language, shown, groups: indexGroups(shown), jobs };
  });
  return shelves.flatMap((shelf) => {
    const others = site.brand.languages.filter((other) => other !== shelf.language);
    const has = (other: Language, group: IndexGroup) =>
      shelves.some(
        ({ language, groups }) =>
          language === other && groups.some((one) => one.kind === group.kind && one.id === group.id),
      );
    return [
      ...indexFiles(shelf, { kind: 'all' }, null, others),
      ...shelf.groups.flatMap((group) =>
        indexFiles(
          shelf,
          { kind: group.kind, id: group.id },
          group.name,
          others.filter((other) => has(other, group)),
        ),
      ),
    ];
  });
};
