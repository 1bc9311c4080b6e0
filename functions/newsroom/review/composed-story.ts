import { storyPath } from '#functions/site/page-paths.ts';
import type { Lexicon } from '#functions/story/employer-values/lexicon.ts';
import { tagValues } from '#functions/story/employer-values/tag-values.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { brandFor } from '#functions/story/organisation/sender.ts';
import { composeLinkedInText, type LinkedInText } from '#functions/story/posts/linkedin-text.ts';
import { mentionOf } from '#functions/story/posts/mention.ts';
import { storyLink } from '#functions/story/posts/short-link.ts';
import { targetingOf } from '#functions/story/posts/targeting-of.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { plainBody, type Story } from '#functions/story/stories/story.ts';
import type { Targeting } from '#functions/story/stories/targeting.ts';

/** What a story says of the employer, and the words that LinkedIn will show. */
export type ComposedStory = {
  readonly tags: readonly ValueTag[];
  readonly linkedin: LinkedInText;
  /** The tracked link in the text. */
  readonly link: string;
  /** Whom LinkedIn shows it to; null is everyone. */
  readonly targeting: Targeting | null;
};

/** Tags the story and composes its LinkedIn text; the same for the review sheet, the approval and the post. */
export const composeStory = (story: Story, settings: EmployerSettings, lexicon: Lexicon): ComposedStory => {
  const { front } = story;
  const tags = tagValues(lexicon, { title: front.title, body: plainBody(story), language: front.language });
  // A machine's guess is never said in a channel: a hashtag, and the mark of a link, are for a value that a person chose.
  const chosen = settings.values.find((value) => value.id === front.values?.[0]) ?? null;
  const target = {
    site: settings.brand.site,
    path: `/${storyPath(story.id)}`,
    link: front.link,
    source: 'linkedin',
    story: story.id,
    valueTag: chosen?.id ?? null,
  } as const;
  const link = storyLink(target, settings.channels.site.shortLinks);
  const linkedin = composeLinkedInText({
    brand: brandFor(settings.brand, front.unit),
    language: front.language,
    opening: openingText(story),
    link,
    valueHashtag: chosen?.hashtag ?? null,
    mention: mentionOf(settings.channels),
  });
  return { tags, linkedin, link, targeting: targetingOf(settings.channels, front.audience) };
};
