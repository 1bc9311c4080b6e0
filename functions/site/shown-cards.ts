import type { Language } from '#functions/ground/language/language.ts';
import type { StoryCard } from '#functions/site/story-card.ts';

/** The stories that a reader of the language sees, newest first: of a pair, the one they read; a lone story, in either. */
export const shownCards = (cards: readonly StoryCard[], language: Language): readonly StoryCard[] =>
  cards
    .filter((card) => card.language === language || card.translation?.language !== language)
    .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
