import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import type { ReviewedStory, ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { readableValues } from '#functions/story/employer-values/employer-value.ts';
import { valuesInWords } from '#functions/story/employer-values/values-in-words.ts';
import { plainBody } from '#functions/story/stories/story.ts';

/** Ranks the values that a reviewed story shows. One whose front matter does not hold shows none yet. */
export const readValues = async (
  { values }: Pick<Deps, 'values'>,
  { settings }: Pick<ReviewFacts, 'settings'>,
  { place, read, composed }: Pick<ReviewedStory, 'place' | 'read' | 'composed'>,
): Promise<ValueReading> => {
  if (read.story === null || composed === null) return { version: values.version, ranked: [], trouble: null };
  const { title, language } = read.story.front;
  const text = { story: place.id, title, body: plainBody(read.story), language, told: valuesInWords(composed.tags) };
  return values.read(text, readableValues(settings.values));
};
