import type { Deps } from '#functions/ground/ports/deps.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';

export type StoryLocation = { readonly folder: StoryFolder; readonly id: string };

/** A file that a program puts beside people's own, like `.DS_Store`. */
export const isHidden = (key: string): boolean => /(?:^|\/)\.[^/]*$/.test(key);

type Seen = StoryLocation & { readonly whole: boolean };

/**
 * Every story folder, by folder and name. Hidden files and files beside the folders are not stories. Where a story has its
 * `story.md`, pictures that a move has left behind in another folder are not a second story; in `withdrawn/` any file is.
 */
export const listStories = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder | null = null,
): Promise<readonly StoryLocation[]> => {
  const heads = await deps.content.list(folder === null ? 'stories/' : `stories/${folder}/`);
  const places = new Map<string, Seen>();
  for (const { key } of heads) {
    const match = /^stories\/(drafts|approved|withdrawn)\/([^/.][^/]*)\/([^/]+)$/.exec(key);
    if (match?.[1] === undefined || match[2] === undefined || isHidden(key)) continue;
    const place = `${match[1]}/${match[2]}`;
    const whole = match[3] === 'story.md' || places.get(place)?.whole === true;
    places.set(place, { folder: match[1] as StoryFolder, id: match[2], whole });
  }
  const all = [...places.values()];
  const wholes = new Set(all.flatMap(({ id, whole }) => (whole ? [id] : [])));
  return all
    .filter(({ folder: own, id, whole }) => whole || own === 'withdrawn' || !wholes.has(id))
    .map(({ folder: own, id }) => ({ folder: own, id }));
};
