import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { browseNav } from '#functions/site/browse-nav.ts';
import { cardView, featuredCard } from '#functions/site/card-view.ts';
import type { IndexGroup } from '#functions/site/index-groups.ts';
import { type IndexOf, indexPath, jobsPath } from '#functions/site/index-paths.ts';
import type { JobCard } from '#functions/site/job-card.ts';
import { jobList } from '#functions/site/job-list.ts';
import { mainHeading } from '#functions/site/long-words.ts';
import { type Alternate, page } from '#functions/site/page.ts';
import { relative } from '#functions/site/page-paths.ts';
import { pagination } from '#functions/site/pagination.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { storyCount, words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

export type IndexPage = {
  readonly brand: Brand;
  readonly language: Language;
  readonly index: IndexOf;
  /** The name of the value, unit or occupation; null on the front. */
  readonly name: Text | null;
  readonly page: number;
  readonly pages: number;
  /** Of all pages together. */
  readonly count: number;
  /** Of this page, newest first. */
  readonly cards: readonly StoryCard[];
  readonly jobs: readonly JobCard[];
  readonly groups: readonly IndexGroup[];
  /** A local date. */
  readonly today: string;
  readonly alternates: readonly Alternate[];
};

const title = (input: IndexPage): string => sentenceCase(inLanguage(input.name ?? words.meet, input.language));

const heading = ({
  brand,
  language,
  index,
  count,
  name,
  page: leaf,
  cards,
}: IndexPage): Markup => html`<div class="index-head${index.kind === 'all' && leaf === 1 && cards.length > 0 && ' front'}"><div class="wrap">
        ${index.kind !== 'all' && html`<p class="person">${inLanguage(words[index.kind], language)}</p>`}
        ${mainHeading(sentenceCase(inLanguage(name ?? words.meet, language)))}
        <p class="lede">${index.kind === 'all' ? inLanguage(brand.sender, language) : storyCount(count, language)}</p>
      </div></div>`;

const stories = (input: IndexPage, from: string): Markup => {
  const { language } = input;
  if (input.cards.length === 0) {
    return html`<section class="wrap empty">
        <h2>${inLanguage(words.emptyTitle, language)}</h2>
        <p>${inLanguage(words.empty, language)}</p>
      </section>`;
  }
  const featured = input.index.kind === 'all' && input.page === 1;
  const [first, ...rest] = input.cards;
  const listed = featured ? rest : input.cards;
  return html`${
    featured &&
    first !== undefined &&
    html`<section class="wrap" aria-label="${inLanguage(words.latest, language)}">
        ${featuredCard(first, { from, language, heading: 2 })}
      </section>`
  }${
    listed.length > 0 &&
    html`<section class="wrap">
        <h2${!featured && html` class="unseen"`}>${inLanguage(featured ? words.more : words.stories, language)}</h2>
        <ul class="cards">
        ${listed.map((card) => cardView(card, { from, language, heading: 3 }))}
        </ul>
        ${pagination(input, from)}
      </section>`
  }`;
};

const jobs = ({ brand, language, index, today, jobs: open }: IndexPage, from: string): Markup | null =>
  open.length === 0
    ? null
    : html`<section class="wrap">
        <h2>${inLanguage(index.kind === 'all' ? words.jobs : words.theirJobs, language)}</h2>
        ${jobList(open, { from, language, today })}
        <p><a class="tap" href="${relative(from, jobsPath(brand, language))}">${inLanguage(words.allJobs, language)}</a></p>
      </section>`;

/** The front, or the index of one value, unit or occupation. */
export const indexPage = (input: IndexPage): string => {
  const { brand, language, index } = input;
  const path = indexPath(brand, language, index, input.page);
  const picture = input.cards.find((card) => card.picture !== null)?.picture;
  return page({
    brand,
    language,
    path,
    title: title(input),
    description: `${title(input)}. ${inLanguage(brand.sender, language)}`,
    alternates: input.alternates,
    image: picture ? { key: picture.og, alt: picture.alt } : null,
    article: null,
    data: null,
    findable: true,
    section: 'stories',
    main: html`${heading(input)}
      ${stories(input, path)}
      ${jobs(input, path)}
      ${browseNav({ brand, language, from: path, here: index, groups: input.groups })}`,
  });
};
