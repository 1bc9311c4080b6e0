import type { StoryCard } from '#functions/site/story-card.ts';
import type { StoryPage } from '#functions/site/story-page.ts';

/** What a published page is drawn from, kept beside it, so that it can be drawn again when the jobs around it change. */
export type StoryRecord = Pick<StoryPage, 'story' | 'pictures'> & { readonly card: StoryCard };

export const storyRecordKey = (id: string): string => `stories/${id}/story.json`;
