import type { Deps } from '#functions/ground/ports/deps.ts';
import { isAsked } from '#functions/newsroom/review/is-asked.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

export type TextHash = { readonly file: string; readonly sha256: string };

/** The hash of each story's own words, as a consent for that text alone holds it; of those asked for that can be read. */
export const textHashes = async (
  deps: Pick<Deps, 'content'>,
  paths: readonly string[],
): Promise<readonly TextHash[]> => {
  const texts: TextHash[] = [];
  for (const { folder, name } of await listStories(deps)) {
    const file = storyFileKey(folder, name);
    if (folder === 'withdrawn' || !isAsked(paths, file)) continue;
    const stored = await deps.content.get(file);
    const story = stored && readStoryBytes(folder, name, stored.body).story;
    if (story) texts.push({ file, sha256: wordsHash(story) });
  }
  return texts;
};
