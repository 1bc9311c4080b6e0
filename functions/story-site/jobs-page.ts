import { say } from '#functions/findings/text.ts';
import type { Brand } from '#functions/organisation/brand.ts';
import type { Language } from '#functions/stories/language.ts';
import { html } from '#functions/story-site/html.ts';
import { jobsPath } from '#functions/story-site/index-paths.ts';
import type { JobCard } from '#functions/story-site/job-card.ts';
import { jobList } from '#functions/story-site/job-list.ts';
import { page } from '#functions/story-site/page.ts';
import { words } from '#functions/story-site/words.ts';

type JobsPage = {
  readonly brand: Brand;
  readonly language: Language;
  /** Open ones, in the order to show. */
  readonly jobs: readonly JobCard[];
};

/** All open jobs. A list, so it carries no JobPosting. */
export const jobsPage = ({ brand, language, jobs }: JobsPage): string => {
  const path = jobsPath(brand, language);
  const title = say(words.jobs, language);
  return page({
    brand,
    language,
    path,
    title,
    description: `${title}. ${say(brand.sender, language)}`,
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
        ${jobs.length === 0 ? html`<p class="lede">${say(words.noJobs, language)}</p>` : jobList(jobs, path, language)}
      </div>`,
  });
};
