import { blockStory } from '#functions/ads/vacancies/story-block.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { foreign } from '#functions/site/card-view.ts';
import { relative } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { jobAd } from '#functions/story/pictures/variants.ts';

/** The published story whose block stands in an ad, of those by id; null when its page does not stand, and then there is no picture either. */
export const blockCard = (block: string | null, cards: ReadonlyMap<string, StoryCard>): StoryCard | null => {
  const story = block === null ? null : blockStory(block);
  return story === null ? null : (cards.get(story) ?? null);
};

/** The picture of a story in an ad's page, over its block: boards that fetch the block take words alone. */
export const blockPicture = (card: StoryCard | null, from: string, language: Language): Markup | null =>
  card?.picture?.jobAd === undefined
    ? null
    : html`<img src="${relative(from, card.picture.jobAd)}" width="${jobAd.width}" height="${jobAd.height ?? jobAd.width}" alt="${card.picture.alt}"${foreign(card.language, language)} loading="lazy" decoding="async">`;
