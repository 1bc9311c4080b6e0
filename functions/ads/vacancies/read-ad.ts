import type { Nodes, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { divisions, headings, inlines, lists } from '#functions/ads/vacancies/ad-elements.ts';
import { htmlTree } from '#functions/ads/vacancies/html-tree.ts';
import { shapeAd } from '#functions/ads/vacancies/shape-ad.ts';
import { writableText } from '#functions/ads/vacancies/writable-text.ts';

const unread = 'script style iframe noscript template textarea title object svg math select video audio xmp noembed';

const cleaner = unified().use(rehypeSanitize, {
  tagNames: [...Object.keys(inlines), ...Object.keys(headings), ...lists, ...divisions, 'li', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: unread.split(' '),
});

/** The same tree as paragraphs, headings and lists alone; nothing that runs, and no address but web, mail and telephone. */
export const tidyAd = (tree: Nodes): Root => shapeAd(cleaner.runSync(tree as Root));

/** Reads HTML of any quality. What comes from elsewhere is held to a size first. */
export const readAd = (html: string): Root => tidyAd(htmlTree(writableText(html)));
