import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readAlikeTexts } from '#functions/newsroom/review/known-texts.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { type ReviewedStory, type ReviewFacts, reviewStory } from '#functions/newsroom/review/review-story.ts';
import { type PauseInForce, partsOf } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { type Note, readNotes } from '#functions/story/stories/note.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'detector' | 'clock'>;

/** A story as it lies in the store this moment, judged by every rule. */
export type StoryNow = {
  readonly place: StoryLocation;
  readonly facts: ReviewFacts;
  readonly reviewed: ReviewedStory;
  readonly findings: readonly Finding[];
  readonly seen: string | null;
  readonly hold: PauseInForce | null;
  /** What was asked to be changed, of the version that lies there now. */
  readonly asked: readonly Note[];
};

/** In `withdrawn/` it is withdrawn, wherever else it lies. */
const order: readonly StoryLocation['folder'][] = ['withdrawn', 'approved', 'drafts'];

export const placeOf = async (deps: Pick<Deps, 'content'>, named: string): Promise<StoryLocation | null> => {
  const id = storyIdOf(named);
  const own = (await listStories(deps)).filter((place) => place.id === id);
  return order.flatMap((folder) => own.find((place) => place.folder === folder) ?? []).at(0) ?? null;
};

/** Reads and judges one story alone, so that it costs the same among ten thousand. Null when there is none. */
export const storyNow = async (deps: Needs, named: string): Promise<StoryNow | null> => {
  const place = await placeOf(deps, named);
  if (place === null) return null;
  const { facts } = await readReviewFacts(deps, [place]);
  if (facts === null) return null;
  const [reviewed, { pauses }, { notes }] = await Promise.all([
    readAlikeTexts(deps, place.id).then((texts) => reviewStory(deps, { ...facts, texts }, place)),
    readPauses(deps),
    readNotes(deps, place.folder, place.name),
  ]);
  const hold = pauses.find(({ scope }) => partsOf(scope)[0] === 'story' && partsOf(scope)[1] === place.id) ?? null;
  const { findings, seen } = reviewed;
  const asked = notes.filter(({ about }) => about === seen);
  return { place, facts, reviewed, findings, seen, hold, asked };
};
