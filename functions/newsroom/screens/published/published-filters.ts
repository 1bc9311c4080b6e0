import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import { figureMarkup } from '#functions/newsroom/page-kit/figure.ts';
import { findingWords } from '#functions/newsroom/page-kit/finding-words.ts';
import { pager } from '#functions/newsroom/page-kit/pager.ts';
import {
  allPublished,
  isBounded,
  type PublishedAsked,
  type PublishedSum,
  publishedQuery,
  publishedSorts,
  summed,
} from '#functions/newsroom/screens/published/published-asked.ts';
import { publishedWords } from '#functions/newsroom/screens/published/published-words.ts';

/** What somebody looks for, and what was found. */
export type PublishedFinding = {
  readonly asked: PublishedAsked;
  readonly action: string;
  readonly total: number;
  readonly pages: number;
  /** Null where there are too many to be read for one page. */
  readonly sum: PublishedSum | null;
};

const dayField = (name: 'from' | 'until', value: string, language: Language): Markup =>
  html`<label class="ask"><span>${findingWords[language].filters[name]}</span><input type="date" name="${name}" value="${value}"></label>
`;

const dayName = (day: string, language: Language): string => dateWords(Temporal.PlainDate.from(day), language);

export const publishedForm = ({ asked, action }: PublishedFinding, language: Language): Markup => {
  const say = findingWords[language];
  const words = publishedWords[language];
  const off = (name: 'from' | 'until'): Markup | string =>
    asked[name] === ''
      ? ''
      : html`<li><a href="${action}${publishedQuery({ ...asked, [name]: '', page: 1 })}">${say.without(say.filters[name], dayName(asked[name], language))}</a></li>\n`;
  return html`<form class="find" method="get" action="${action}" role="search" aria-label="${say.find}">
${dayField('from', asked.from, language)}${dayField('until', asked.until, language)}<label class="ask"><span>${say.filters.sort}</span><select name="sort">${publishedSorts.map((name) => html`<option value="${name}"${name === asked.sort ? html` selected` : ''}>${words.sorts[name]}</option>\n`)}</select></label>
<button>${say.show}</button>
</form>
${isBounded(asked) ? html`<ul class="chosen" aria-label="${say.chosen}">\n${off('from')}${off('until')}<li><a href="${action}${publishedQuery({ ...allPublished, sort: asked.sort })}">${say.without('', '')}</a></li>\n</ul>\n` : ''}`;
};

/** The sum of what LinkedIn counted in these days, and what is missing in it. */
export const publishedSumTable = ({ sum, total }: PublishedFinding, language: Language): Markup | string => {
  const words = publishedWords[language];
  if (total === 0) return '';
  if (sum === null) return html`<p class="muted">${words.tooMany}</p>\n`;
  const cell = (name: (typeof summed)[number], head: string): Markup => {
    const { sum: value, read, of } = sum[name];
    const missing = read === of ? '' : html` <span class="why">${words.readOf(read, of)}</span>`;
    return html`<td class="number" data-head="${head}">${figureMarkup({ value: read === 0 ? null : value, why: null }, 'count', language)}${missing}</td>`;
  };
  const heads = words.heads.slice(2);
  return html`<section class="hung"><h2>${words.sum}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${words.sum}"><table class="stacked">
<thead><tr>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody><tr>${summed.map((name, n) => cell(name, heads[n] ?? ''))}</tr></tbody>
</table></div>
</section>
`;
};

export const publishedPager = ({ asked, action, pages }: PublishedFinding, language: Language): Markup | string =>
  pager({ page: asked.page, pages, hrefOf: (page) => `${action}${publishedQuery({ ...asked, page })}` }, language);
