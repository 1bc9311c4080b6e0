import type { StoryLink } from '#functions/newsroom/story-link.ts';
import type { Language } from '#functions/stories/language.ts';
import type { StoryFacts } from '#functions/stories/story-facts.ts';

/** A story whose facts are gone is still named, by its id. */
export const storyLinkOf = (id: string, stories: readonly StoryFacts[], page: Language): StoryLink => {
  const story = stories.find((one) => one.id === id);
  return { id, title: story?.title ?? id, language: story?.language ?? page };
};
