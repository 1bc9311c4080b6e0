import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Of each list of facts, by their ids: a digest asks for each of them several times. */
const storiesById = new WeakMap<DigestFacts['stories'], ReadonlyMap<string, StoryFacts>>();

/** The facts of a story; null when they are gone. */
export const storyOf = (stories: DigestFacts['stories'], id: string): StoryFacts | null => {
  const known = storiesById.get(stories) ?? new Map(stories.map((story) => [story.id, story]));
  storiesById.set(stories, known);
  return known.get(id) ?? null;
};
