import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { DigestView, PublishedStory } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { figureMarkup } from '#functions/newsroom/page-kit/figure.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';

const row = (story: PublishedStory, view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  const day = dayWords(localDay(story.at, view.context.timeZone), language);
  // Why they are unknown stands at the first of them.
  const counts = [story.reactions, story.comments].map(
    (figure, index) =>
      html`<td class="number" data-head="${words.toldHeads[index + 3] ?? ''}">${figureMarkup({ ...figure, why: null }, 'count', language)}</td>`,
  );
  const note = story.note === null ? '' : html`<br><span class="why">${inLanguage(story.note, language)}</span>`;
  return html`<tr><th scope="row"><div class="with-picture">${story.picture ? quietPictureMarkup(story.picture, to) : html`<span class="no-picture"></span>`}<p>${storyLink(story, to, language)}<br><span class="muted">${story.unit}, ${day}</span></p></div></th><td data-head="${words.toldHeads[1]}">${story.value ?? html`<span class="muted">${words.noValue}</span>`}</td><td class="number" data-head="${words.toldHeads[2]}">${figureMarkup(story.impressions, 'count', language)}${note}</td>${counts}</tr>
`;
};

/** What was told, one row a story, pictures and numbers side by side. */
export const toldTable = (view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  if (view.told.length === 0) return html`<p class="waiting">${words.toldNothing}</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.told}"><table class="told-table stacked">
<thead><tr>${words.toldHeads.map((head, index) => html`<th scope="col"${index > 1 ? html` class="number"` : ''}>${head}</th>`)}</tr></thead>
<tbody>
${view.told.map((story) => row(story, view, to, language))}</tbody>
</table></div>`;
};
