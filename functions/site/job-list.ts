import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dayText } from '#functions/site/day-text.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { jobPath, relative } from '#functions/site/page-paths.ts';
import { words } from '#functions/site/words.ts';

/** Open jobs, one a line. `from` is the page that shows them; `marks` is a query that says so in the links. */
export const jobList = (
  jobs: readonly JobCard[],
  from: string,
  language: Language,
  marks = '',
): Markup => html`<ul class="jobs">${jobs.map(
  (job) => html`
          <li>
            <a class="job-title" href="${relative(from, jobPath(job.id))}${marks === '' ? '' : `?${marks}`}"${
              job.language !== language && html` lang="${job.language}" hreflang="${job.language}"`
            }>${job.title}</a>
            <span class="where">${job.unit && inLanguage(job.unit.name, language)}</span>
            <span class="when">${inLanguage(words.applyBy, language)} <time datetime="${job.closes}">${dayText(job.closes, language)}</time></span>
          </li>`,
)}
        </ul>`;
