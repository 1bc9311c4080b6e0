import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { nearDay } from '#functions/site/day-text.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { termsText } from '#functions/site/job-words.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import { jobPath, relative } from '#functions/site/page-paths.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { words } from '#functions/site/words.ts';

type Shown = {
  readonly from: string;
  readonly language: Language;
  readonly today: string;
  readonly marks?: string;
};

/** What the job is, beside what it is called: the occupation where the title does not say it, and how much of a week it takes. */
const kindText = (job: JobCard, language: Language): string => {
  const name = job.occupationName === null ? null : inLanguage(job.occupationName, language);
  const isSaid = name !== null && job.title.toLocaleLowerCase('sv').includes(name.toLocaleLowerCase('sv'));
  return sentenceCase([isSaid ? null : name, termsText(job, language)].filter((part) => part !== null).join(', '));
};

/**
 * Open jobs, one a line. `from` is the page that shows them, `today` a local date; `marks` is a query that says in the links
 * where they were found.
 */
export const jobList = (
  jobs: readonly JobCard[],
  { from, language, today, marks = '' }: Shown,
): Markup => html`<ul class="jobs">${jobs.map(
  (job) => html`
          <li>
            <a class="job-title" href="${relative(from, jobPath(job.id))}${marks === '' ? '' : `?${marks}`}"${
              job.language !== language && html` lang="${job.language}" hreflang="${job.language}"`
            }>${cutAtJoints(job.title)}</a>
            <span class="where">${job.unit && html`${cutAtJoints(inLanguage(job.unit.name, language))}<br>`}<span class="kind">${cutAtJoints(kindText(job, language))}</span></span>
            <span class="when">${inLanguage(words.applyBy, language)} <time datetime="${job.closes}">${nearDay(job.closes, today, language)}</time></span>
          </li>`,
)}
        </ul>`;
