import { raw } from 'hono/html';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { cutAtJoints, longClass } from '#functions/site/long-words.ts';
import { relative, storyPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { writtenIn } from '#functions/site/words.ts';

type Place = { readonly from: string; readonly language: Language; readonly heading: 2 | 3 };

/** ` lang="…"` for words whose language is not the page's. */
export const foreign = (own: Language, page: Language): Markup | false => own !== page && html` lang="${own}"`;

export const peopleText = (people: StoryCard['people']): string =>
  people.map((person) => `${person.name}, ${person.role}`).join(' · ');

const whereText = (card: StoryCard, language: Language): string =>
  [inLanguage(card.unit.name, language), card.language !== language && inLanguage(writtenIn[card.language], language)]
    .filter(Boolean)
    .join(' · ');

const titleOf = (card: StoryCard, place: Place): Markup => {
  const link = html`<a href="${relative(place.from, storyPath(card.id))}"${
    card.language !== place.language && html` hreflang="${card.language}"`
  }>${cutAtJoints(card.title)}</a>`;
  return html`${raw(`<h${place.heading} class="card-title${longClass(card.title)}"`)}${foreign(card.language, place.language)}>${link}${raw(`</h${place.heading}>`)}`;
};

const words = (card: StoryCard, place: Place): Markup => html`<div class="card-words">
            <p class="who"${foreign(card.language, place.language)}>${cutAtJoints(peopleText(card.people))}</p>
            ${titleOf(card, place)}
            <p class="where">${cutAtJoints(whereText(card, place.language))}</p>
          </div>`;

/** A story in a list; the whole card is the link's target. Without a picture the first words stand in its place. */
export const cardView = (card: StoryCard, place: Place): Markup => html`<li class="card">
          ${
            card.picture === null
              ? html`<p class="card-quote"${foreign(card.language, place.language)}>${card.ingress}</p>`
              : html`<img src="${relative(place.from, card.picture.thumb)}" width="480" height="320" alt="${card.picture.alt}"${foreign(card.language, place.language)} loading="lazy" decoding="async">`
          }
          ${words(card, place)}
        </li>`;

/** The newest story, large. */
export const featuredCard = (card: StoryCard, place: Place): Markup => html`<div class="featured">
          ${
            card.picture &&
            html`<img src="${relative(place.from, card.picture.og)}" width="1200" height="627" alt="${card.picture.alt}"${foreign(card.language, place.language)} fetchpriority="high">`
          }
          <div class="card-words">
            <p class="who"${foreign(card.language, place.language)}>${cutAtJoints(peopleText(card.people))}</p>
            ${titleOf(card, place)}
            <p class="ingress"${foreign(card.language, place.language)}>${card.ingress}</p>
            <p class="where">${cutAtJoints(whereText(card, place.language))}</p>
          </div>
        </div>`;
