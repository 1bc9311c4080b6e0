import type { Deps } from '#functions/ground/ports/deps.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';

export type StoryLocation = { readonly folder: StoryFolder; readonly id: string };

/** Every story folder, by folder and name. Hidden files and files beside the folders are not stories. */
export const listStories = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder | null = null,
): Promise<readonly StoryLocation[]> => {
  const heads = await deps.content.list(folder === null ? 'stories/' : `stories/${folder}/`);
  const places = new Map<string, StoryLocation>();
  for (const { key } of heads) {
    const match = /^stories\/(drafts|approved|withdrawn)\/([^/.][^/]*)\/[^/]+$/.exec(key);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    places.set(`${match[1]}/${match[2]}`, { folder: match[1] as StoryFolder, id: match[2] });
  }
  return [...places.values()];
};
