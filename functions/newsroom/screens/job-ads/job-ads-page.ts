import { Temporal } from 'temporal-polyfill';
import { adReason } from '#functions/ads/job-boards/ad-words.ts';
import type { BoardAdState } from '#functions/ads/job-boards/board-ad-list.ts';
import { boardNames, boardTitles } from '#functions/ground/channels/board-name.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import { asksPerson, isHandDone, isPasted } from '#functions/newsroom/screens/job-ads/asks-person.ts';
import type { JobAd, JobAdsView } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';
import { jobAdsWords } from '#functions/newsroom/screens/job-ads/job-ads-words.ts';

const marks: Readonly<Record<BoardAdState, MarkKind>> = {
  stands: 'published',
  'by-hand': 'warn',
  refused: 'stop',
  unsettled: 'unknown',
  waits: 'planned',
  leaving: 'withdrawn',
};

/** Who has pasted, in the words of `say`; nothing when nobody has. */
const pastedBy = ({ pasted }: JobAd, say: (by: string, day: Temporal.PlainDate) => string): string =>
  pasted === null ? '' : say(pasted.by, Temporal.PlainDate.from(pasted.day));

/** Said to be pasted, with the way back where somebody may act. */
const doneMarkup = (ad: JobAd, language: Language): Markup =>
  html`<p>${pastedBy(ad, jobAdsWords[language].pasted)}</p>\n${deskPlace('paste', ad.vacancy, ad.block ?? '', 'done')}`;

/** The block, in what words it is asked for, and beside it the place in which to say that it is done. */
const pasteMarkup = (ad: JobAd, language: Language): Markup | string => {
  const { paste, block } = ad;
  if (paste === null || block === null) return '';
  if (isPasted(ad)) return doneMarkup(ad, language);
  const words = jobAdsWords[language];
  return html`<p>${pastedBy(ad, words.changed) || words.paste}</p>
<pre tabindex="0">${paste}</pre>
${deskPlace('paste', ad.vacancy, block, 'asked')}<p>${words.byCommand} <code>vardag pasted ${ad.vacancy} --block ${block.slice(0, 12)}</code></p>`;
};

const askMarkup = (ad: JobAd, to: Address, language: Language): Markup => {
  const words = jobAdsWords[language];
  const why = ad.reason === null ? null : adReason(ad.board, ad.reason, ad.detail);
  const named = ad.state === 'unsettled' && ad.detail !== '' ? html` <code>${ad.detail}</code>` : '';
  return html`<li>${mark(marks[ad.state])}<div>
<p class="what">${ad.title}</p>
${why === null ? '' : html`<p>${why.message[language]}${named} ${why.hint[language]}</p>`}
${ad.takeOut.length === 0 ? '' : html`<p>${words.takeOut} ${ad.takeOut.map((story, index) => html`${index > 0 ? ', ' : ''}${storyLink(story, to, language)}`)}</p>`}
${pasteMarkup(ad, language)}
</div></li>
`;
};

const doneItem = (ad: JobAd, language: Language): Markup => html`<li>${mark('good')}<div>
<p class="what">${ad.title}</p>
${doneMarkup(ad, language)}
</div></li>
`;

const row = (ad: JobAd, to: Address, language: Language): Markup => {
  const words = jobAdsWords[language];
  const [, is, story, id] = words.heads;
  return html`<tr><th scope="row">${ad.title}</th><td data-head="${is}">${isHandDone(ad) ? state('good', words.isPasted) : state(marks[ad.state], words.states[ad.state])}</td><td data-head="${story}">${ad.story === null ? words.noStory : storyLink(ad.story, to, language)}</td><td data-head="${id}">${ad.externalId ?? '–'}</td></tr>
`;
};

const table = (title: string, ads: readonly JobAd[], to: Address, language: Language): Markup =>
  html`<section class="hung"><h2>${title}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="stacked">
<thead><tr>${jobAdsWords[language].heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${ads.map((ad) => row(ad, to, language))}</tbody>
</table></div>
</section>`;

/** `newsroom/job-ads/index.html`: what HR has to paste, mend or settle, then every ad at each board. */
export const jobAdsPage = (view: JobAdsView, language: Language): string => {
  const words = jobAdsWords[language];
  const to = addressFrom(pageKeys.jobAds);
  const asking = view.ads.filter(asksPerson);
  const done = view.ads.filter(isHandDone);
  const [marked, rest] = words.asks(asking.length);
  const heading = asking.length > 0 ? html`<h1><strong>${marked}</strong>${rest}</h1>` : html`<h1>${words.quiet}</h1>`;
  const boards = boardNames.flatMap((board) => {
    const ads = view.ads.filter((ad) => ad.board === board);
    return ads.length === 0 ? [] : table(words.atBoard(boardTitles[board]), ads, to, language);
  });
  const body = html`<div class="opening">
<p class="eyebrow">${words.title}</p>
${heading}
${view.ads.length === 0 ? html`<p>${words.nothing}</p>` : ''}
${view.board === null ? '' : html`<p><a class="onward" href="${to(view.board)}">${words.see}</a></p>`}
</div>
${asking.length === 0 ? '' : html`<section class="hung"><h2>${words.toDo}</h2>\n<ul class="needs">\n${asking.map((ad) => askMarkup(ad, to, language))}</ul>\n</section>`}
${done.length === 0 ? '' : html`<section class="hung"><h2>${words.pastedHead}</h2>\n<ul class="needs">\n${done.map((ad) => doneItem(ad, language))}</ul>\n</section>`}
${boards}`;
  return pageFrame({ key: pageKeys.jobAds, title: words.title, room: 'job-ads', body }, view.context, language);
};
