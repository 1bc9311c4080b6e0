import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ValueReading } from '#functions/ground/ports/value-reader.ts';
import type { ReviewedStory } from '#functions/newsroom/review/review-story.ts';
import { chooseValues, suggestedValues } from '#functions/story/employer-values/choose-values.ts';
import { draftTitle } from '#functions/story/stories/draft-title.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { signatureText } from '#functions/story/stories/text-signature.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

/** The facts of a reviewed story; of one whose front matter does not hold, just enough to show it on the board. */
export const factsOf = (
  { place, read, text, alike }: ReviewedStory,
  reading: ValueReading,
  findings: readonly Finding[],
  approval: StoryFacts['approval'],
  thumb: string | null,
): StoryFacts => {
  const front = read.story?.front ?? null;
  const suggested = suggestedValues(reading);
  return {
    id: place.id,
    folder: place.folder,
    title: front?.title ?? draftTitle(new TextDecoder().decode(read.file)) ?? place.id,
    language: front?.language ?? 'sv',
    translationOf: front?.translationOf ?? null,
    people: front?.people ?? [],
    words: read.story === null ? null : wordsHash(read.story),
    signature: text === null ? null : signatureText(text.signature),
    alike: alike.map(({ id, share }) => ({ id, share })),
    unit: front?.unit ?? '',
    occupation: front?.occupation ?? '',
    values: chooseValues(suggested, front?.values),
    suggested,
    images: front?.images.length ?? 0,
    smallPictures: findings.filter(({ rule }) => rule === 'picture-small').length,
    factsChecked: front?.factsChecked ?? null,
    asksFor: front?.callToAction?.url ?? null,
    thumb,
    alt: front?.images[0]?.alt ?? null,
    approval,
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warning').length,
  };
};
