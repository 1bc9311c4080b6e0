import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { adBody } from '#functions/ads/vacancies/ad-body.ts';
import { readAd, tidyAd } from '#functions/ads/vacancies/read-ad.ts';
import { removeBlock } from '#functions/ads/vacancies/story-block.ts';
import { writeAd } from '#functions/ads/vacancies/write-ad.ts';

// A parser's time and stack grow with depth, so nothing is parsed that could nest deeper. Real ads have a hundred tags or two.
const longest = 100_000;
const mostTags = 600;

const markdown = unified().use(remarkParse).use(remarkRehype);
const isTooLarge = (text: string): boolean => text.length > longest || (text.match(/<[a-z]/gi)?.length ?? 0) > mostTags;

/**
 * Sanitises the text of an ad from anywhere; null when it is too large to be an ad. A story block that came back with it
 * (the recruiting system holds the ad as we last wrote it) is taken out first, or it would stay in the text for ever.
 */
export const adHtml = (html: string): string | null => (isTooLarge(html) ? null : writeAd(readAd(removeBlock(html))));

/** The same for a body as a recruiting system gives it, which may be escaped or no HTML at all. */
export const adHtmlOfBody = (text: string): string | null =>
  text.length > longest ? null : adHtml(adBody(removeBlock(text)));

/** The same for the Markdown that people write; raw HTML in it is left out. */
export const adHtmlFromMarkdown = (text: string): string => writeAd(tidyAd(markdown.runSync(markdown.parse(text))));
