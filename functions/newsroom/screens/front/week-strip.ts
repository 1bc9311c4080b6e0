import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { localDay, longDayWords, timeWords, weekdayWords } from '#functions/newsroom/page-kit/date-words.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { FrontDay, FrontSlot } from '#functions/newsroom/screens/front/front-view.ts';
import { frontWords } from '#functions/newsroom/screens/front/front-words.ts';

const slotMarkup = (slot: FrontSlot, context: PageContext, to: Address, language: Language): Markup => {
  const time = html`<time datetime="${slot.at}">${timeWords(slot.at, context.timeZone, language)}</time>`;
  if (slot.story === null) {
    const why = slot.reason ? inLanguage(slot.reason, language) : '';
    return html`<div class="slot empty">${mark('warn')} ${time} ${frontWords[language].empty}. ${why}</div>
`;
  }
  return html`<div class="slot">
${slot.picture ? quietPictureMarkup(slot.picture, to) : html`<span class="no-picture"></span>`}
<p>${time} ${storyLink(slot.story, to, language)}</p>
</div>
`;
};

const dayMarkup = (one: FrontDay, context: PageContext, to: Address, language: Language): Markup => {
  const day = Temporal.PlainDate.from(one.day);
  const today = day.equals(localDay(context.asOf, context.timeZone));
  const note = one.quiet ? html`<p class="quiet">${inLanguage(one.quiet, language)}</p>` : '';
  return html`<li${one.slots.length === 0 ? html` class="bare"` : ''}${today ? html` aria-current="date"` : ''}>
<h3><span aria-hidden="true">${weekdayWords(day, language)} <b>${day.day}</b></span><span class="unseen">${longDayWords(day, language)}</span></h3>
${note}${one.slots.map((slot) => slotMarkup(slot, context, to, language))}</li>
`;
};

/** Seven days side by side, a picture in every slot. */
export const weekStrip = (week: readonly FrontDay[], context: PageContext, to: Address, language: Language): Markup =>
  html`<ol class="week">
${week.map((day) => dayMarkup(day, context, to, language))}</ol>`;
