import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { companyMark } from '#functions/site/company-mark.ts';
import { cutAtJoints, mainHeading } from '#functions/site/long-words.ts';
import { relative, storyPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { isPortrait, type StoryPicture, storyPicture } from '#functions/site/story-picture.ts';
import { readIn } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const landscapeSizes = '(min-width: 76em) 72rem, 100vw';
const portraitSizes = '(min-width: 54em) 42vw, 100vw';

const people = (card: StoryCard): readonly Markup[] =>
  card.people.map((person) => html`<span><strong>${person.name}</strong>, ${cutAtJoints(person.role)}</span> `);

/** The person first, then what they say, then the picture; an upright picture stands beside the words. */
export const storyOpening = (brand: Brand, card: StoryCard, picture: StoryPicture | null, from: string): Markup => {
  const upright = picture !== null && isPortrait(picture);
  const place = { from, sizes: upright ? portraitSizes : landscapeSizes, eager: true };
  return html`<header class="opening${upright && ' beside'}${picture === null && ' bare'}"><div class="wrap">
        <div class="opening-words">
          <p class="person">${people(card)}</p>
          ${mainHeading(card.title)}
          <p class="where">${cutAtJoints([...new Set([inLanguage(card.unit.name, card.language), inLanguage(card.root.name, card.language)])].join(' · '))}</p>
          ${companyMark(brand, card.unit.path, card.language, from)}
          ${
            card.translation &&
            html`<p class="where"><a class="tap" href="${relative(from, storyPath(card.translation.id))}" hreflang="${card.translation.language}" lang="${card.translation.language}">${readIn[card.translation.language]}</a></p>`
          }
        </div>
        ${
          picture &&
          html`<figure class="lead">
          ${storyPicture(picture, place)}
          ${picture.credit !== null && html`<figcaption>${picture.credit}</figcaption>`}
        </figure>`
        }
      </div></header>`;
};
