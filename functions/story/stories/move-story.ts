import { Temporal } from 'temporal-polyfill';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type StoryFolder, storyFolderKey } from '#functions/story/stories/story.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** Stands while a story is being moved, so that its being in two folders is not told before the move is over. */
const movingKey = (id: string): string => `stories/.moving/${id}.json`;
type Moving = { readonly from: StoryFolder; readonly to: StoryFolder; readonly at: string };

/** A move that takes longer has died. */
const longest = { minutes: 10 } as const;

/** The move of a story that has begun and not ended, alive or dead. */
const moveBegun = (deps: Pick<Deps, 'content'>, id: string): Promise<Moving | null> =>
  readJson<Moving>(deps.content, movingKey(id));

/** Whether such a move of the story has left something to do. */
export const isMoveLeft = async (
  deps: Pick<Deps, 'content'>,
  id: string,
  from: StoryFolder,
  to: StoryFolder,
): Promise<boolean> => {
  const moving = await moveBegun(deps, id);
  return moving?.from === from && moving.to === to;
};

/** Whether a move of the story has begun and may still end by itself. */
export const isBeingMoved = async (deps: Pick<Deps, 'content' | 'clock'>, id: string): Promise<boolean> => {
  const moving = await moveBegun(deps, id);
  return (
    moving !== null && Temporal.Instant.compare(Temporal.Instant.from(moving.at).add(longest), deps.clock.now()) > 0
  );
};

const isStory = (key: string): boolean => key.endsWith('/story.md');
/** `story.md` is the last to come and the first to go: where it lies, the story is whole. */
const storyLast = <T extends { readonly key: string }>(heads: readonly T[]): readonly T[] => [
  ...heads.filter(({ key }) => !isStory(key)),
  ...heads.filter(({ key }) => isStory(key)),
];

/** Only a signed file has tags: whoever moves it elsewhere may have no right to set any. */
const signed = (tags: Readonly<Record<string, string>>): boolean => Object.keys(tags).length > 0;

const copy = async (
  { content }: Pick<Deps, 'content'>,
  from: string,
  to: string,
  tags: Readonly<Record<string, string>>,
): Promise<void> => {
  const stored = await content.get(from);
  const { 'written-by': writer } = signed(tags) ? await content.tags(from) : {};
  const own = writer === undefined ? tags : { ...tags, 'written-by': writer };
  if (stored !== null) await content.put(to, stored.body, { tags: own });
};

/**
 * Moves a story's folder, by its own name, file by file: everything is written in the new place before anything is removed from the old. Asked
 * again, it ends a move that died. Answers how many files moved. Who wrote a file that is signed stays known.
 */
export const moveStory = async (
  deps: Pick<Deps, 'content' | 'clock'>,
  name: string,
  from: StoryFolder,
  to: StoryFolder,
  tags: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const id = storyIdOf(name);
  const source = `${storyFolderKey(from, name)}/`;
  const heads = storyLast(await deps.content.list(source));
  if (heads.length === 0) {
    if (await isMoveLeft(deps, id, from, to)) await deps.content.remove(movingKey(id));
    return 0;
  }
  const moving: Moving = { from, to, at: deps.clock.now().toString() };
  await deps.content.put(movingKey(id), JSON.stringify(moving), { contentType: 'application/json' });
  try {
    for (const { key } of heads) await copy(deps, key, `${storyFolderKey(to, name)}/${key.slice(source.length)}`, tags);
  } catch (refused) {
    // Nothing has left its place: the story lies where it lay.
    await deps.content.remove(movingKey(id));
    throw refused;
  }
  for (const { key } of [...heads].reverse()) await deps.content.remove(key);
  await deps.content.remove(movingKey(id));
  return heads.length;
};
