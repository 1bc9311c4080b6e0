import type { Language } from '#functions/ground/language/language.ts';
import type { IndexOf } from '#functions/site/index-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';

/** The stories that a reader of the language sees, newest first: of a pair, the one they read; a lone story, in either. */
export const shownCards = (cards: readonly StoryCard[], language: Language): readonly StoryCard[] =>
  cards
    .filter((card) => card.language === language || card.translation?.language !== language)
    .sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));

export const belongs = (card: StoryCard, index: IndexOf): boolean => {
  switch (index.kind) {
    case 'all':
      return true;
    case 'value':
      return card.values.some((value) => value.id === index.id);
    case 'unit':
      return card.root.id === index.id;
    case 'occupation':
      return card.occupation.code === index.id;
  }
};
