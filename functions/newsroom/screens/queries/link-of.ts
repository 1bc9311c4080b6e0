import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export const factsOfStory = (stories: readonly StoryFacts[], id: string): StoryFacts | null =>
  stories.find((story) => story.id === id) ?? null;

/** A story by its title; one whose folder is gone by its id. */
export const linkOf = (stories: readonly StoryFacts[], id: string): StoryLink => {
  const story = factsOfStory(stories, id);
  return { id, title: story?.title ?? id, language: story?.language ?? 'sv' };
};
