import type { Deps } from '#functions/ground/ports/deps.ts';
import { type StoryFolder, storyFolderKey } from '#functions/story/stories/story.ts';

/**
 * Moves a story's folder, file by file: everything is written in the new place before anything is removed from the old.
 * Answers how many files moved.
 */
export const moveStory = async (
  deps: Pick<Deps, 'content'>,
  name: string,
  from: StoryFolder,
  to: StoryFolder,
  tags: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const source = `${storyFolderKey(from, name)}/`;
  const heads = await deps.content.list(source);
  for (const { key } of heads) {
    const stored = await deps.content.get(key);
    if (stored !== null)
      await deps.content.put(`${storyFolderKey(to, name)}/${key.slice(source.length)}`, stored.body, { tags });
  }
  for (const { key } of heads) await deps.content.remove(key);
  return heads.length;
};
