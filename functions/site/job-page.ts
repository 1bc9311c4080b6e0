import { raw } from 'hono/html';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { blockPicture } from '#functions/site/block-picture.ts';
import { cardView } from '#functions/site/card-view.ts';
import { companyMark, employerText, pageBrand } from '#functions/site/company-mark.ts';
import { dayText } from '#functions/site/day-text.ts';
import { headingOrder } from '#functions/site/heading-order.ts';
import { isOpen } from '#functions/site/job-card.ts';
import { jobFacts } from '#functions/site/job-facts.ts';
import { jobPostingData } from '#functions/site/job-posting-data.ts';
import { cutAtJoints, mainHeading } from '#functions/site/long-words.ts';
import { page } from '#functions/site/page.ts';
import { jobPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { structuredData } from '#functions/site/structured-data.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** Whom to ask, unions included: a municipal ad carries them and must not lose them. */
const jobContacts = ({ contacts, language }: Vacancy): Markup | null =>
  contacts.length === 0
    ? null
    : html`<h3>${inLanguage(words.contacts, language)}</h3>
          <ul class="contacts">${contacts.map(
            (one) => html`
            <li>${[one.name, one.role, one.union && !/facklig|union/i.test(one.role ?? '') && inLanguage(words.union, language)].filter(Boolean).join(', ')}
              ${one.email !== undefined && html`<a class="tap" href="mailto:${one.email}">${one.email}</a>`}
              ${one.phone !== undefined && html`<a class="tap" href="tel:${one.phone.replace(/[^\d+]/g, '')}">${one.phone}</a>`}</li>`,
          )}
          </ul>`;

export type JobPage = {
  readonly brand: Brand;
  readonly vacancy: Vacancy;
  readonly unitName: string | null;
  readonly occupationName: string | null;
  /** The story block with its markers, put in as it is, so that it can be found and taken out again. */
  readonly block: string | null;
  /** The story of the block, where its page stands: its picture is shown over the block. */
  readonly blockCard: StoryCard | null;
  readonly relatedStories: readonly StoryCard[];
  /** A local date; the day after `closes` the page says that it is too late, and is no longer a JobPosting. */
  readonly today: string;
};

const apply = ({ vacancy }: JobPage, open: boolean): Markup =>
  open
    ? html`<p class="action"><a class="button" href="${vacancy.applyUrl}">${inLanguage(words.apply, vacancy.language)}</a></p>`
    : html`<p class="notice">${inLanguage(words.closed, vacancy.language)}</p>`;

const drawn = new WeakMap<JobPage['relatedStories'], Map<string, Markup>>();

/** Jobs of one kind have the same colleagues, who are drawn once: all job pages lie equally deep, so that their links are the same. */
const colleagues = ({ vacancy: { language }, relatedStories }: JobPage, from: string): Markup | null => {
  if (relatedStories.length === 0) return null;
  const known = drawn.get(relatedStories) ?? new Map<string, Markup>();
  const section =
    known.get(language) ??
    html`<section class="wrap">
        <h2>${inLanguage(words.meetColleagues, language)}</h2>
        <ul class="cards">
        ${relatedStories.map((card) => cardView(card, { from, language, heading: 3 }))}
        </ul>
      </section>`;
  drawn.set(relatedStories, known.set(language, section));
  return section;
};

const description = ({ vacancy, unitName }: JobPage): string =>
  [
    vacancy.title,
    unitName,
    `${inLanguage(words.applyBy, vacancy.language)} ${dayText(vacancy.closes, vacancy.language)}`,
  ]
    .filter((part) => part !== null)
    .join('. ')
    .concat('.');

/** The page of one job, in the ad's language; the only kind of page that carries JobPosting. */
export const jobPage = (input: JobPage): string => {
  const { brand, vacancy } = input;
  const path = jobPath(vacancy.id);
  const open = isOpen(vacancy, input.today);
  const employer = employerText(brand, vacancy.unit, vacancy.language);
  const main = html`<article>
        <header class="opening bare"><div class="wrap opening-words">
          <p class="person">${cutAtJoints(input.unitName ?? inLanguage(brand.employer, vacancy.language))}</p>
          ${mainHeading(vacancy.title)}
          ${apply(input, open)}
          ${companyMark(brand, vacancy.unit, vacancy.language, path)}
        </div></header>
        <div class="job wrap">
        <section class="job-facts" aria-labelledby="facts">
          <h2 id="facts">${inLanguage(words.facts, vacancy.language)}</h2>
          ${jobFacts(vacancy, { employer, unit: input.unitName, occupation: input.occupationName }, input.today)}
          ${jobContacts(vacancy)}
        </section>
        <div class="text">
          ${raw(headingOrder(vacancy.html, 2))}
          ${input.block !== null && html`<div class="story-block">${blockPicture(input.blockCard, path, vacancy.language)}${raw(input.block)}</div>`}
          ${open && apply(input, open)}
        </div>
        </div>
      </article>
      ${colleagues(input, path)}`;
  return page({
    brand: pageBrand(brand, vacancy.unit),
    language: vacancy.language,
    path,
    title: vacancy.title,
    description: description(input),
    alternates: [],
    image: null,
    article: null,
    data: open ? structuredData(jobPostingData(brand, vacancy)) : null,
    findable: open,
    section: 'jobs',
    main,
  });
};
