import type { Language } from '#functions/ground/language/language.ts';
import { type Brand, namesEmployer } from '#functions/story/organisation/brand.ts';
import { hashtags } from '#functions/story/posts/hashtags.ts';
import { littleText, shownText, type Token } from '#functions/story/posts/little-text.ts';
import { type Mention, withMention } from '#functions/story/posts/mention.ts';

/** Which unit LinkedIn counts is not published, so the strictest is kept: UTF-16 units of the escaped text. */
export const linkedInTextLimit = 3000;

const readMore: Readonly<Record<Language, string>> = { sv: 'Läs mer', en: 'Read more' };

export type LinkedInTextParts = {
  readonly brand: Brand;
  readonly language: Language;
  readonly opening: string;
  readonly link: string;
  readonly valueHashtag: string | null;
  /** Words before the link; otherwise "Läs mer" or "Read more". */
  readonly callToAction?: string | null | undefined;
  /** The page to link to where the opening or the sender line says its name. */
  readonly mention?: Mention | null | undefined;
};

/** `length` counts the escaped text. A text that does not fit is never cut: the author is told. */
export type LinkedInText = {
  readonly shown: string;
  readonly commentary: string;
  readonly length: number;
  readonly limit: number;
  readonly fits: boolean;
};

const text = (words: string): Token => ({ kind: 'text', text: words });

/**
 * The text, one tracked link, the sender line unless the text names the employer, at most two hashtags
 * (docs/content-formats.md#storymd). A `#word` that the author typed stays a plain word, so that only the post's own two hashtags are links.
 */
export const composeLinkedInText = (parts: LinkedInTextParts): LinkedInText => {
  const { brand, language, mention = null } = parts;
  const opening = withMention(parts.opening.trim(), mention);
  const label = (parts.callToAction ?? readMore[language]).trim().replace(/:$/, '');
  const tags = hashtags([parts.valueHashtag, brand.hashtag]);
  const sender = namesEmployer(brand, parts.opening) ? '' : brand.sender[language].trim();
  const isMentioned = opening.some(({ kind }) => kind === 'mention');
  const paragraphs = [opening, [text(`${label}: ${parts.link}`)], withMention(sender, isMentioned ? null : mention)];
  const tokens: readonly Token[] = [
    ...paragraphs
      .filter((paragraph) => shownText(paragraph) !== '')
      .flatMap((paragraph, index) => (index === 0 ? paragraph : [text('\n\n'), ...paragraph])),
    ...tags.flatMap((tag, index): Token[] => [text(index === 0 ? '\n\n' : ' '), { kind: 'hashtag', tag }]),
  ];
  const commentary = littleText(tokens);
  return {
    shown: shownText(tokens),
    commentary,
    length: commentary.length,
    limit: linkedInTextLimit,
    fits: commentary.length <= linkedInTextLimit,
  };
};
