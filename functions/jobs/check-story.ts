import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { reviewStory } from '#functions/newsroom/review/review-story.ts';
import { twiceFinding } from '#functions/newsroom/review/story-ids.ts';
import { strays } from '#functions/newsroom/review/strays.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

/** `seen` is the version that was judged, as its sheet names it; null while the story can't be read. */
export type CheckedStory = { readonly findings: readonly Finding[]; readonly seen: string | null };

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'detector' | 'clock'>;

/** Whom the story says that it translates: all that is asked of other stories. */
const pairOf = async (
  deps: Needs,
  { folder, name }: StoryLocation,
  places: readonly StoryLocation[],
): Promise<readonly StoryLocation[]> => {
  const stored = await deps.content.get(storyFileKey(folder, name));
  const pair = stored && readStoryBytes(folder, name, stored.body).story?.front.translationOf;
  return places.filter(({ id }) => id === pair);
};

/**
 * Judges one story by every rule, and reads no other: as quick among ten thousand as among ten. One whose move died on the way
 * lies in two folders, and is to lie in one.
 */
export const checkStory = async (deps: Needs, place: StoryLocation, moves = false): Promise<CheckedStory> => {
  const places = await listStories(deps);
  const { facts, findings } = await readReviewFacts(deps, await pairOf(deps, place, places));
  if (facts === null) return { findings, seen: null };
  const own = (await deps.content.list(`${storyFolderKey(place.folder, place.name)}/`)).map(({ key }) => key);
  const listed = places.find(({ folder, name }) => folder === place.folder && name === place.name) ?? place;
  const isTwice = !moves && places.some((other) => other !== listed && other.id === place.id);
  const reviewed = await reviewStory(deps, facts, place);
  const twice = isTwice ? [twiceFinding(listed, places)] : [];
  return { findings: [...strays(own), ...twice, ...reviewed.findings], seen: reviewed.seen };
};
