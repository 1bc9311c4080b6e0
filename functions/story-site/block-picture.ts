import { jobAd } from '#functions/pictures/variants.ts';
import type { Language } from '#functions/stories/language.ts';
import { foreign } from '#functions/story-site/card-view.ts';
import { type Html, html } from '#functions/story-site/html.ts';
import { relative } from '#functions/story-site/page-paths.ts';
import type { StoryCard } from '#functions/story-site/story-card.ts';
import { blockStory } from '#functions/vacancies/story-block.ts';

/** The published story whose block stands in an ad, of those by id; null when its page does not stand, and then there is no picture either. */
export const blockCard = (block: string | null, cards: ReadonlyMap<string, StoryCard>): StoryCard | null => {
  const story = block === null ? null : blockStory(block);
  return story === null ? null : (cards.get(story) ?? null);
};

/** The picture of a story in an ad's page, over its block: boards that fetch the block take words alone. */
export const blockPicture = (card: StoryCard | null, from: string, language: Language): Html | null =>
  card?.picture?.jobAd === undefined
    ? null
    : html`<img src="${relative(from, card.picture.jobAd)}" width="${jobAd.width}" height="${jobAd.height ?? jobAd.width}" alt="${card.picture.alt}"${foreign(card.language, language)} loading="lazy" decoding="async">`;
