import { raw } from 'hono/html';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { articleData } from '#functions/site/article-data.ts';
import { cardView } from '#functions/site/card-view.ts';
import { pageBrand } from '#functions/site/company-mark.ts';
import { headingOrder } from '#functions/site/heading-order.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { jobList } from '#functions/site/job-list.ts';
import { page } from '#functions/site/page.ts';
import { relative, storyPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { storyFacts } from '#functions/site/story-facts.ts';
import { storyOpening } from '#functions/site/story-opening.ts';
import { type StoryPicture, storyPicture } from '#functions/site/story-picture.ts';
import { structuredData } from '#functions/site/structured-data.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { trackingQuery } from '#functions/story/posts/tracked-link.ts';

export type StoryPage = {
  readonly brand: Brand;
  readonly card: StoryCard;
  readonly story: {
    /** The whole body, sanitised; it is put in as it is, only its headings are moved to start at level 2. */
    readonly html: string;
    readonly callToAction: { readonly text: string; readonly url: string } | null;
    /** A local date. */
    readonly factsChecked: string | null;
  };
  readonly pictures: readonly StoryPicture[];
  /** See `relatedStories` and `jobsLike`. */
  readonly related: readonly StoryCard[];
  readonly jobs: readonly JobCard[];
  /** A local date. */
  readonly today: string;
};

const gallery = ({ card, pictures }: StoryPage, from: string): Markup | null =>
  pictures.length < 2
    ? null
    : html`<section class="gallery wrap" aria-label="${inLanguage(words.pictures, card.language)}">${pictures
        .slice(1)
        .map(
          (picture) => html`
        <figure>
          ${storyPicture(picture, { from, sizes: '(min-width: 45em) 45vw, 92vw', eager: false })}
          ${picture.credit !== null && html`<figcaption>${picture.credit}</figcaption>`}
        </figure>`,
        )}
      </section>`;

/** A job that was found through a story says so, and nothing about who found it. */
const marksOf = ({ id, values }: StoryCard): string =>
  trackingQuery({ source: 'site', story: id, valueTag: values[0]?.id ?? null });

const jobsSection = ({ card, jobs, today }: StoryPage, from: string): Markup | null =>
  jobs.length === 0
    ? null
    : html`<section class="panel">
        <div class="wrap">
        <h2>${inLanguage(words.similarJobs, card.language)}</h2>
        ${jobList(jobs, { from, language: card.language, today, marks: marksOf(card) })}
        </div>
      </section>`;

const moreStories = ({ card, related }: StoryPage, from: string): Markup | null =>
  related.length === 0
    ? null
    : html`<section class="wrap">
        <h2>${inLanguage(words.more, card.language)}</h2>
        <ul class="cards">
        ${related.map((other) => cardView(other, { from, language: card.language, heading: 3 }))}
        </ul>
      </section>`;

/** The page of one story, in the story's language. */
export const storyPage = (input: StoryPage): string => {
  const { brand, card, story } = input;
  const path = storyPath(card.id);
  const main = html`<article class="story">
      ${storyOpening(brand, card, input.pictures[0] ?? null, path)}
      <div class="text">
        ${raw(headingOrder(story.html, 2))}
        ${story.callToAction && html`<p class="action"><a class="button" href="${story.callToAction.url}">${story.callToAction.text}</a></p>`}
      </div>
      ${gallery(input, path)}
      ${storyFacts(brand, card, story.factsChecked, (to) => relative(path, to))}
      </article>
      ${jobsSection(input, path)}
      ${moreStories(input, path)}`;
  return page({
    brand: pageBrand(brand, card.unit.path),
    language: card.language,
    path,
    title: card.title,
    description: card.ingress,
    alternates: card.translation ? [{ language: card.translation.language, path: storyPath(card.translation.id) }] : [],
    image: card.picture && { key: card.picture.og, alt: card.picture.alt },
    article: { published: card.published, modified: card.modified },
    data: structuredData(articleData(brand, card)),
    findable: true,
    section: 'stories',
    main,
  });
};
