import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { vacanciesOf } from '#functions/wiring/vacancies-of.ts';
import { valueReaderOf } from '#functions/wiring/value-reader-of.ts';

export const handle = onEnvelope(reviewStories);
export const handler = onLambda(handle, ({ common, settings }) => ({
  ...common,
  vacancies: vacanciesOf(settings, common.content, settings.linkedin.url),
  pictures: sharpRenderer(),
  detector: eldLanguageDetector(),
  values: valueReaderOf(settings, settings.linkedin.url ?? '', common.reports),
}));
