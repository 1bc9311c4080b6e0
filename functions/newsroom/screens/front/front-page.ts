import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, digestKey, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { localDay, longDayWords, periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { decisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { frameWords } from '#functions/newsroom/page-kit/frame-words.ts';
import { capital, countWords } from '#functions/newsroom/page-kit/number-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import type { FrontView } from '#functions/newsroom/screens/front/front-view.ts';
import { frontWords } from '#functions/newsroom/screens/front/front-words.ts';
import { needList } from '#functions/newsroom/screens/front/need-list.ts';
import { weekStrip } from '#functions/newsroom/screens/front/week-strip.ts';
import { coverageWords } from '#functions/newsroom/screens/value-coverage/coverage-words.ts';

const verdict = (view: FrontView, language: Language): Markup => {
  const words = frontWords[language];
  if (view.needs.length === 0) return html`<h1>${words.nothing}</h1>\n<p>${words.nothingMore}</p>`;
  const [marked, rest] = words.things(view.needs.length);
  return html`<h1><strong>${marked}</strong>${rest}</h1>`;
};

const lastDigest = (view: FrontView, to: Address, language: Language): Markup => {
  const words = frontWords[language];
  if (view.digest === null) return html`<p class="waiting">${words.noDigest}</p>`;
  return html`<dl class="figures">
${view.digest.numbers.map((number) => decisionNumber(number, language))}</dl>
<p><a class="onward" href="${to(digestKey(view.digest.period))}">${words.wholeDigest}</a></p>`;
};

const doors = (view: FrontView, to: Address, language: Language): Markup => {
  const words = frontWords[language];
  const names = frameWords[language];
  const count = (value: number) => countWords(value, language);
  const all: readonly (readonly [string, string, string] | null)[] = [
    [pageKeys.stories, names.stories, words.told.stories(count(view.counts.stories))],
    [pageKeys.calendar, names.calendar, words.told.calendar(count(view.counts.planned))],
    [pageKeys.published, names.published, words.told.published(count(view.counts.published))],
    [pageKeys.withdrawals, names.withdrawals, words.told.withdrawals(count(view.counts.withdrawalsOpen))],
    [pageKeys.digests, names.digests, words.told.digests(count(view.counts.digests))],
    [pageKeys.coverage, coverageWords[language].title, words.told.coverage],
    view.counts.jobAds === 0 ? null : [pageKeys.jobAds, words.jobAds, words.told.jobAds(count(view.counts.jobAds))],
    view.site === null ? null : [view.site, words.storySite, words.told.site],
    view.sandbox === null ? null : [view.sandbox, words.sandbox, words.told.sandbox],
    view.platsbanken === null ? null : [view.platsbanken, words.platsbanken, words.told.platsbanken],
  ];
  return html`<ul class="doors">
${all.filter((door) => door !== null).map(([target, name, told]) => html`<li><a href="${to(target)}"><b>${name}</b> <span>${told}</span></a></li>\n`)}${deskPlace('doors')}</ul>`;
};

/** `newsroom/index.html`: what needs a person today, then the week, the last report, the doors. */
export const frontPage = (view: FrontView, language: Language): string => {
  const words = frontWords[language];
  const to = addressFrom(pageKeys.front);
  const today = localDay(view.context.asOf, view.context.timeZone);
  const planned = view.week.some((day) => day.slots.length > 0);
  const body = html`<div class="opening">
<p class="eyebrow">${capital(longDayWords(today, language))}</p>
${verdict(view, language)}
</div>
${
  view.needs.length > 0
    ? html`<section class="hung"><h2>${words.needs}</h2>
${needList(view.needs, view.context, to, language)}
</section>`
    : ''
}
<section><h2>${words.week}</h2>
${planned ? '' : html`<p class="waiting">${words.weekEmpty}</p>`}
${weekStrip(view.week, view.context, to, language)}
<p><a class="onward" href="${to(pageKeys.calendar)}">${words.wholeCalendar}</a></p>
</section>
<section class="hung"><h2>${view.digest ? words.digest(periodWords(view.digest.period, language)) : frameWords[language].digests}</h2>
<div>${lastDigest(view, to, language)}</div>
</section>
<section class="hung"><h2>${words.doors}</h2>
${doors(view, to, language)}
</section>`;
  const title = view.needs.length === 0 ? words.nothing : words.things(view.needs.length).join('');
  return pageFrame({ key: pageKeys.front, title, room: 'front', body, holds: 'all' }, view.context, language);
};
