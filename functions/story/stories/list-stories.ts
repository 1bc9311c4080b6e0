import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** `name` is the folder's own, as people see it; `id` is its slug, which keys, links and records hold. */
export type StoryLocation = { readonly folder: StoryFolder; readonly id: string; readonly name: string };

type Seen = StoryLocation & { readonly whole: boolean };

const folders: readonly string[] = ['drafts', 'approved', 'withdrawn'] satisfies StoryFolder[];

/**
 * Every story folder, by folder and name. Files of programs, and files beside the folders, are not stories. Where a story has
 * its `story.md`, pictures that a move has left behind in another folder are not a second story; in `withdrawn/` any file is.
 */
export const listStories = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder | null = null,
): Promise<readonly StoryLocation[]> => {
  const heads = await deps.content.list(folder === null ? 'stories/' : `stories/${folder}/`);
  const places = new Map<string, Seen>();
  for (const { key } of heads) {
    const [, standing = '', name = '', file, deeper] = key.split('/');
    if (!folders.includes(standing) || file === undefined || deeper !== undefined || isIgnored(key)) continue;
    const place = `${standing}/${name}`;
    const whole = file === 'story.md' || places.get(place)?.whole === true;
    places.set(place, { folder: standing as StoryFolder, id: storyIdOf(name), name, whole });
  }
  const all = [...places.values()];
  const wholes = new Set(all.flatMap(({ id, whole }) => (whole ? [id] : [])));
  return all
    .filter(({ folder: own, id, whole }) => whole || own === 'withdrawn' || !wholes.has(id))
    .map(({ whole: _, ...place }) => place);
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
