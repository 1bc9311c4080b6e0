import type { Language } from '#functions/ground/language/language.ts';
import { storyOf } from '#functions/newsroom/digests/story-of.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A story whose facts are gone is still named, by its id. */
export const storyLinkOf = (id: string, stories: readonly StoryFacts[], page: Language): StoryLink => {
  const story = storyOf(stories, id);
  return { id, title: story?.title ?? id, language: story?.language ?? page };
};
