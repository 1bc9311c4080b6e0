import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import type { ReviewedStory, ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { readableValues } from '#functions/story/employer-values/employer-value.ts';
import { valuesInWords } from '#functions/story/employer-values/values-in-words.ts';
import { plainBody, storyFileKey } from '#functions/story/stories/story.ts';

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

/** For who runs the pipeline: a reader that was asked for did not read all. The sheet says so where the values stand. */
export const readerFindings = (
  { folder, name }: ReviewedStory['place'],
  { trouble }: ValueReading,
): readonly Finding[] =>
  trouble === null
    ? []
    : [
        {
          file: storyFileKey(folder, name),
          line: null,
          rule: 'values-reader',
          severity: 'info',
          message: trouble,
          hint: {
            sv: 'Välj värde som vanligt: förslagen är bara förslag. Se docs/values.md.',
            en: 'Choose a value as usual: suggestions are only that. See docs/values.md.',
          },
        },
      ];
