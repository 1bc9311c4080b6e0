import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** `name` is the folder's own, as people see it; `id` is its slug, which keys, links and records hold. */
export type StoryLocation = { readonly folder: StoryFolder; readonly id: string; readonly name: string };

const folders: readonly string[] = ['drafts', 'approved', 'withdrawn'] satisfies StoryFolder[];

/** Every story folder, by folder and name. Files of programs, and files beside the folders, are not stories. */
export const listStories = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder | null = null,
): Promise<readonly StoryLocation[]> => {
  const heads = await deps.content.list(folder === null ? 'stories/' : `stories/${folder}/`);
  const places = new Map<string, StoryLocation>();
  for (const { key } of heads) {
    const [, standing = '', name = '', file, deeper] = key.split('/');
    if (!folders.includes(standing) || file === undefined || deeper !== undefined || isIgnored(key)) continue;
    places.set(`${standing}/${name}`, { folder: standing as StoryFolder, id: storyIdOf(name), name });
  }
  return [...places.values()];
};

/** The folder of a story that somebody names by its id, or by the folder's own name. Null when there is none. */
export const findStory = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder,
  named: string,
): Promise<StoryLocation | null> => {
  const places = await listStories(deps, folder);
  return places.find(({ name }) => name === named) ?? places.find(({ id }) => id === storyIdOf(named)) ?? null;
};
