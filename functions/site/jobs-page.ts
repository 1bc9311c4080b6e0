import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type JobsOf, jobsPath } from '#functions/site/index-paths.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { isOf, type JobChoice } from '#functions/site/job-choices.ts';
import { jobList } from '#functions/site/job-list.ts';
import { cutAtJoints, mainHeading } from '#functions/site/long-words.ts';
import { page } from '#functions/site/page.ts';
import { relative } from '#functions/site/page-paths.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { jobCount, words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

type JobsPage = {
  readonly brand: Brand;
  readonly language: Language;
  /** All open ones, in the order to show. */
  readonly jobs: readonly JobCard[];
  readonly choices: readonly JobChoice[];
  /** One of the choices; null shows every job. */
  readonly chosen: JobChoice | null;
  /** A local date. */
  readonly today: string;
};

/** More of a kind are folded, so that the jobs stand on the first screen. */
const mostUnfolded = 5;

const isSame = (one: JobsOf, other: JobsOf | null): boolean => one.kind === other?.kind && one.id === other.id;

const choiceLink = (choice: JobChoice | null, count: number, input: JobsPage): Markup => {
  const { brand, language, chosen } = input;
  const [from, to] = [jobsPath(brand, language, chosen), jobsPath(brand, language, choice)];
  const here = choice === null ? chosen === null : isSame(choice, chosen);
  const name = sentenceCase(inLanguage(choice?.name ?? words.allJobs, language));
  return html`
          <li><a class="chip" href="${relative(from, to)}"${here && html` aria-current="page"`}>${cutAtJoints(name)} <span class="count" aria-hidden="true">${count}</span><span class="unseen">(${jobCount(count, language)})</span></a></li>`;
};

const choicesOf = (kind: JobChoice['kind'], input: JobsPage): Markup | null => {
  const listed = input.choices.filter((choice) => choice.kind === kind);
  if (listed.length < 2) return null;
  const title = inLanguage(kind === 'occupation' ? words.byOccupation : words.byUnit, input.language);
  const unfolded = listed.length <= mostUnfolded || listed.some((choice) => isSame(choice, input.chosen));
  return html`<details${unfolded && html` open`}>
          <summary>${title}</summary>
          <ul class="chips">${listed.map((choice) => choiceLink(choice, choice.count, input))}
          </ul>
        </details>`;
};

const choose = (input: JobsPage): Markup | null =>
  input.choices.length < 2
    ? null
    : html`<nav class="wrap choose" aria-label="${inLanguage(words.chooseJobs, input.language)}">
        <ul class="chips">${choiceLink(null, input.jobs.length, input)}
        </ul>
        ${choicesOf('occupation', input)}
        ${choicesOf('unit', input)}
      </nav>`;

/** All open jobs, or those of one occupation or administration. A list, so it carries no JobPosting. */
export const jobsPage = (input: JobsPage): string => {
  const { brand, language, jobs, chosen, today } = input;
  const path = jobsPath(brand, language, chosen);
  const all = inLanguage(words.jobs, language);
  const heading = chosen === null ? all : sentenceCase(inLanguage(chosen.name, language));
  const title = chosen === null ? all : `${all}: ${heading}`;
  const shown = chosen === null ? jobs : jobs.filter((job) => isOf(job, chosen));
  return page({
    brand,
    language,
    path,
    title,
    description: `${title}. ${inLanguage(brand.sender, language)}`,
    alternates: brand.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, path: jobsPath(brand, other, chosen) })),
    image: null,
    article: null,
    data: null,
    // A choice is a view of one list, which is found as a whole.
    findable: chosen === null,
    section: 'jobs',
    main: html`<div class="index-head"><div class="wrap">
        ${chosen !== null && html`<p class="person">${all}</p>`}
        ${mainHeading(heading)}
        ${shown.length > 0 && html`<p class="lede">${jobCount(shown.length, language)}</p>`}
      </div></div>
      ${choose(input)}
      <div class="wrap list">
        ${shown.length === 0 ? html`<p class="lede">${inLanguage(words.noJobs, language)}</p>` : jobList(shown, { from: path, language, today })}
      </div>`,
  });
};
