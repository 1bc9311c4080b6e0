import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dayOf, dayText } from '#functions/site/day-text.ts';
import { type IndexOf, indexLanguage, indexPath } from '#functions/site/index-paths.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

/** What the story is about, as links into the indexes, and when it was published, changed and checked. */
export const storyFacts = (
  brand: Brand,
  card: StoryCard,
  factsChecked: string | null,
  to: (path: string) => string,
): Markup => {
  const { language } = card;
  const chip = (name: { sv: string; en: string }, index: IndexOf): Markup =>
    html`<li><a class="chip" href="${to(indexPath(brand, indexLanguage(brand, language), index))}">${cutAtJoints(sentenceCase(inLanguage(name, language)))}</a></li>`;
  const published = dayOf(card.published);
  const changed = dayOf(card.modified);
  return html`<footer class="story-foot text">
        <h2>${inLanguage(words.about, language)}</h2>
        <ul class="chips">
          ${card.values.map((value) => chip(value.name, { kind: 'value', id: value.id }))}
          ${chip(card.occupation.name, { kind: 'occupation', id: card.occupation.code })}
          ${chip(card.root.name, { kind: 'unit', id: card.root.id })}
        </ul>
        <p class="quiet">${inLanguage(words.published, language)} <time datetime="${card.published}">${dayText(published, language)}</time>${
          changed !== published &&
          html`. ${inLanguage(words.changed, language)} <time datetime="${card.modified}">${dayText(changed, language)}</time>`
        }${
          factsChecked !== null &&
          html`. ${inLanguage(words.checked, language)} <time datetime="${factsChecked}">${dayText(factsChecked, language)}</time>`
        }.</p>
      </footer>`;
};
