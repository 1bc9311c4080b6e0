import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';
import { pictureWords } from '#functions/newsroom/review/picture-words.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import { endingMatches } from '#functions/story/pictures/ending-matches.ts';
import { enlargement } from '#functions/story/pictures/framing.ts';
import { shapeOfPost } from '#functions/story/pictures/shape.ts';
import { openGraph } from '#functions/story/pictures/variants.ts';

/** The variant that has to enlarge the picture most, and how many times; null when none has to. */
const mostEnlarged = (facts: PictureFacts, variants: readonly Variant[]): { by: number; variant: Variant } | null =>
  variants
    .map((variant) => ({ by: enlargement(facts, variant), variant }))
    .filter(({ by }) => by > 1)
    .sort((one, other) => other.by - one.by)[0] ?? null;

/**
 * Policy: every picture that a story names is in its folder, can be read, is what its name says, stands still, and is large
 * enough that no channel has to enlarge it.
 */
export const picturesAreThere: Rule = ({ story, pictures, nearby }) => {
  const sizes = story.front.images.flatMap((image) => {
    const facts = pictures.get(image.file);
    return facts === undefined || 'problem' in facts ? [] : [facts];
  });
  return story.front.images.flatMap((image, index): readonly Finding[] => {
    const line = story.lineOf(['images', index, 'file']);
    const say = (
      rule: string,
      severity: Finding['severity'],
      [message, hint]: ReturnType<typeof pictureWords.missing>,
    ) => aboutStory(story, line, rule, severity, message, hint);
    const facts = pictures.get(image.file);
    const there = nearby?.get(image.file);
    if (facts === undefined && there !== undefined)
      return [say('picture-missing', 'error', pictureWords.nearby(image.file, there))];
    if (facts === undefined) return [say('picture-missing', 'error', pictureWords.missing(image.file))];
    if ('problem' in facts)
      return [say('picture-unreadable', 'error', pictureWords.unreadable(image.file, facts.detail))];
    const enlarged = mostEnlarged(facts, [shapeOfPost(sizes), ...(index === 0 ? [openGraph] : [])]);
    return [
      ...(enlarged === null
        ? []
        : [say('picture-small', 'warning', pictureWords.small(image.file, facts, enlarged.variant, enlarged.by))]),
      ...(facts.frames > 1 ? [say('picture-animated', 'warning', pictureWords.animated(image.file))] : []),
      ...(endingMatches(image.file, facts.format)
        ? []
        : [say('picture-misnamed', 'warning', pictureWords.misnamed(image.file, facts.format))]),
    ];
  });
};
