import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { readValues } from '#functions/newsroom/review/read-values.ts';
import { type ReviewFacts, reviewStory } from '#functions/newsroom/review/review-story.ts';
import { chooseValues, suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import type { EmployerValue } from '#functions/story/employer-values/employer-value.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import type { SuggestedValues, ToldValues } from '#functions/story/stories/told-values.ts';

export type TaggedStory = {
  readonly story: string;
  readonly values: ToldValues;
  readonly reading: ValueReading;
  /** The three that the sheet shows. */
  readonly suggested: SuggestedValues;
  /** What the lexicon found, with its words. */
  readonly tags: readonly ValueTag[];
  readonly employer: readonly EmployerValue[];
};

type Needs = Pick<Deps, 'content' | 'pictures' | 'detector' | 'clock' | 'values'>;

/** Reads the values of a story as the review does, and writes nothing but what the reader keeps of its work. Null when it can't be read. */
export const readAsToday = async (
  deps: Needs,
  facts: ReviewFacts,
  place: StoryLocation,
): Promise<TaggedStory | null> => {
  const reviewed = await reviewStory(deps, facts, place);
  if (reviewed.composed === null || reviewed.read.story === null) return null;
  const reading = await readValues(deps, facts, reviewed);
  const suggested = suggestedValues(reading);
  const values = chooseValues(suggested, reviewed.read.story.front.values);
  return { story: place.id, values, reading, suggested, tags: reviewed.composed.tags, employer: facts.settings.values };
};

/** Null when there is no such story, or it can't be read. */
export const tagStory = async (deps: Needs, id: string): Promise<TaggedStory | null> => {
  const places = await listStories(deps);
  const place = places.find((one) => one.id === id);
  const { facts } = await readReviewFacts(deps, places);
  return place === undefined || facts === null ? null : readAsToday(deps, facts, place);
};
