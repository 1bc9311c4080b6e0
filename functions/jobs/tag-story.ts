import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { readValues } from '#functions/newsroom/review/read-values.ts';
import { reviewStory } from '#functions/newsroom/review/review-story.ts';
import { chooseValues, suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import type { EmployerValue } from '#functions/story/employer-values/employer-value.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import type { ToldValues } from '#functions/story/stories/told-values.ts';

export type TaggedStory = {
  readonly story: string;
  readonly values: ToldValues;
  readonly reading: ValueReading;
  /** What the lexicon found, with its words. */
  readonly tags: readonly ValueTag[];
  readonly employer: readonly EmployerValue[];
};

/** Reads the values of one story as the review does, and writes nothing but the reader's own vectors. Null when it is not there or can't be read. */
export const tagStory = async (
  deps: Pick<Deps, 'content' | 'pictures' | 'detector' | 'clock' | 'values'>,
  id: string,
): Promise<TaggedStory | null> => {
  const places = await listStories(deps);
  const place = places.find((one) => one.id === id);
  const { facts } = await readReviewFacts(deps, places);
  if (place === undefined || facts === null) return null;
  const reviewed = await reviewStory(deps, facts, place);
  if (reviewed.composed === null || reviewed.read.story === null) return null;
  const reading = await readValues(deps, facts, reviewed);
  const values = chooseValues(suggestedValues(reading), reviewed.read.story.front.values);
  return { story: id, values, reading, tags: reviewed.composed.tags, employer: facts.settings.values };
};
