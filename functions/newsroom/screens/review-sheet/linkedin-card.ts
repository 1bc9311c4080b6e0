import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import { pictureMarkup, quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { cutText, phoneScreen, type Screen, wideScreen } from '#functions/newsroom/screens/review-sheet/cut-text.ts';
import { linkedInWords } from '#functions/newsroom/screens/review-sheet/linkedin-words.ts';
import type { LinkedInCard } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

/** LinkedIn shows five pictures and counts the rest. */
const mostShown = 5;

/** A post as a reader meets it. The words of LinkedIn itself are in the page's language, the post in the story's. */
export type CardLanguages = { readonly page: Language; readonly story: Language };

/** The whole text or its beginning, the name of the page marked as the link that it will be. */
const marked = (text: string, { mention }: LinkedInCard): Markup => {
  if (mention === null || mention.end > text.length) return html`${text}`;
  const { start, end } = mention;
  return html`${text.slice(0, start)}<b class="li-mention">${text.slice(start, end)}</b>${text.slice(end)}`;
};

const textMarkup = (card: LinkedInCard, screen: Screen, languages: CardLanguages): Markup => {
  const cut = cutText(card.text, screen);
  const lang = langOf(languages.story, languages.page);
  if (cut === null) return html`<p class="li-text"${lang}>${marked(card.text, card)}</p>`;
  return html`<details class="li-text"${lang}>
<summary><span class="li-cut">${marked(cut, card)} </span><span class="li-more"${lang === '' ? '' : langOf(languages.page, languages.story)}>${linkedInWords[languages.page].more}</span></summary>
<p>${marked(card.text, card)}</p>
</details>`;
};

const mediaMarkup = (card: LinkedInCard, to: Address, languages: CardLanguages): Markup | string => {
  if (card.pictures.length > 0) {
    const shown = card.pictures.slice(0, mostShown);
    const hidden = card.pictures.length - shown.length;
    const rest = hidden > 0 ? html`<span class="li-rest">+${hidden}</span>` : '';
    return html`<div class="li-media n${shown.length}">
${shown.map((picture, index) => html`<span>${pictureMarkup(picture, to, languages.page)}${index === mostShown - 1 ? rest : ''}</span>\n`)}</div>`;
  }
  if (card.article === null) return '';
  const { title, domain, picture } = card.article;
  return html`<div class="li-article">${picture ? quietPictureMarkup(picture, to) : ''}<p><b${langOf(languages.story, languages.page)}>${title}</b><br><small>${domain}</small></p></div>`;
};

const cardMarkup = (card: LinkedInCard, screen: Screen, to: Address, languages: CardLanguages): Markup => {
  const words = linkedInWords[languages.page];
  const followers =
    card.followers.value === null
      ? words.followersUnknown
      : words.followers(countWords(card.followers.value, languages.page));
  return html`<div class="li-card">
<div class="li-head">${card.avatar ? quietPictureMarkup(card.avatar, to) : html`<span class="li-logo" aria-hidden="true">${card.pageName.charAt(0)}</span>`}
<p><b>${card.pageName}</b><br><small>${followers}<br>${words.now}</small></p></div>
${textMarkup(card, screen, languages)}
${mediaMarkup(card, to, languages)}
<p class="li-actions" aria-hidden="true">${words.actions.map((word) => html`<span>${word}</span>`)}</p>
</div>`;
};

const whoSees = ({ audience, mention, text }: LinkedInCard, { page }: CardLanguages): Markup => {
  const words = linkedInWords[page];
  const link = mention === null ? '' : html` ${words.mentions(text.slice(mention.start, mention.end))}`;
  return html`<p>${audience === null ? words.everyone : words.only(inLanguage(audience, page))}${link}</p>`;
};

/** The same post 552 and 340 pixels wide. */
export const linkedInCards = (card: LinkedInCard, to: Address, languages: CardLanguages): Markup => {
  const words = linkedInWords[languages.page];
  return html`<div class="li-pair">
<figure class="li-wide"><figcaption>${words.wide}</figcaption>
${cardMarkup(card, wideScreen, to, languages)}
</figure>
<figure class="li-phone"><figcaption>${words.phone}</figcaption>
${cardMarkup(card, phoneScreen, to, languages)}
</figure>
</div>
${whoSees(card, languages)}`;
};
