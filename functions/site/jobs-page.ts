import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html } from '#functions/ground/markup/html.ts';
import { jobsPath } from '#functions/site/index-paths.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { jobList } from '#functions/site/job-list.ts';
import { page } from '#functions/site/page.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

type JobsPage = {
  readonly brand: Brand;
  readonly language: Language;
  /** Open ones, in the order to show. */
  readonly jobs: readonly JobCard[];
};

/** All open jobs. A list, so it carries no JobPosting. */
export const jobsPage = ({ brand, language, jobs }: JobsPage): string => {
  const path = jobsPath(brand, language);
  const title = inLanguage(words.jobs, language);
  return page({
    brand,
    language,
    path,
    title,
    description: `${title}. ${inLanguage(brand.sender, language)}`,
    alternates: brand.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, path: jobsPath(brand, other) })),
    image: null,
    article: null,
    data: null,
    findable: true,
    section: 'jobs',
    main: html`<div class="index-head"><div class="wrap">
        <h1>${title}</h1>
      </div></div>
      <div class="wrap list">
        ${jobs.length === 0 ? html`<p class="lede">${inLanguage(words.noJobs, language)}</p>` : jobList(jobs, path, language)}
      </div>`,
  });
};
