import { renderCached } from '#functions/pictures/render-cached.ts';
import { linkedInShapes, thumbnail } from '#functions/pictures/variants.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { ReviewedStory, ReviewFacts } from '#functions/review/review-story.ts';
import type { StoryFacts } from '#functions/stories/story-facts.ts';

export type WrittenSheet = { readonly thumb: string | null };

/** Makes the pictures that the sheet shows and writes the sheet. */
export const writeSheet = async (
  deps: Deps,
  _facts: ReviewFacts,
  { read }: ReviewedStory,
  _approval: StoryFacts['approval'],
): Promise<WrittenSheet> => {
  const first = read.story?.front.images[0];
  const bytes = first === undefined ? undefined : read.images.get(first.file);
  if (first === undefined || bytes === undefined) return { thumb: null };
  const made = await renderCached(deps, bytes, [thumbnail, ...Object.values(linkedInShapes)], first.focus ?? null);
  return { thumb: 'problem' in made ? null : (made[0]?.key ?? null) };
};
