import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { divisions, headings, inlines, lists } from '#functions/vacancies/ad-elements.ts';
import { plainHtml } from '#functions/vacancies/plain-html.ts';
import { shapeAd } from '#functions/vacancies/shape-ad.ts';
import { writableText } from '#functions/vacancies/writable-text.ts';

const unread = 'script style iframe noscript template textarea title object svg math select video audio xmp noembed';

const parser = unified().use(rehypeParse, { fragment: true });
const cleaner = unified().use(rehypeSanitize, {
  tagNames: [...Object.keys(inlines), ...Object.keys(headings), ...lists, ...divisions, 'li', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: unread.split(' '),
});

/** The same tree as paragraphs, headings and lists alone; nothing that runs, and no address but web, mail and telephone. */
export const tidyAd = (tree: Nodes): Root => shapeAd(cleaner.runSync(tree as Root));

/** Reads HTML of any quality by the rules of browsers, whatever the order of its tags was. */
export const readAnyAd = (html: string): Root => tidyAd(parser.parse(writableText(html)));

/** The same, soon for a plain text. What comes from elsewhere is held to a size first. */
export const readAd = (html: string): Root => {
  const plain = plainHtml(writableText(html));
  return plain === null ? readAnyAd(html) : shapeAd(plain);
};
