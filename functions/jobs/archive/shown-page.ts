import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { htmlTree } from '#functions/ads/vacancies/html-tree.ts';

/** What the archive has of a page beside its words. */
export type PageParts = {
  /** Where each picture of the story is, by the name that the page has for it. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The rules of the stylesheet that stood with it; null where none was kept. */
  readonly style: string | null;
};

/** What only works on the site, or asks it for something. */
const left = new Set(['script', 'link', 'source', 'base', 'iframe', 'form']);

/** The font is fetched from the site; without it the reader's own is used. */
const withoutFonts = (rules: string): string =>
  rules
    .split('@font-face')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('}') + 1)))
    .join('');

const attributeOf = ({ properties }: Element, name: string): string => String(properties[name] ?? '');

const imageOf = (image: Element, { pictures }: PageParts): readonly ElementContent[] => {
  const href = pictures.get(attributeOf(image, 'src'));
  const alt = attributeOf(image, 'alt');
  if (href === undefined) return alt === '' ? [] : [{ type: 'text', value: alt }];
  const { width, height } = image.properties;
  return [{ ...image, properties: { src: href, alt, width, height }, children: [] }];
};

const shown = (node: RootContent, parts: PageParts): readonly RootContent[] => {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (left.has(node.tagName) || 'http-equiv' in node.properties) return [];
  if (node.tagName === 'img') return imageOf(node, parts);
  const { href, ...others } = node.properties;
  // A link to the site leads nowhere in the archive; its words stay.
  const properties = href === undefined || String(href).startsWith('#') ? node.properties : others;
  const children = node.children.flatMap((child) => shown(child, parts)) as ElementContent[];
  const style: Element[] =
    node.tagName === 'head' && parts.style !== null
      ? [
          {
            type: 'element',
            tagName: 'style',
            properties: {},
            children: [{ type: 'text', value: withoutFonts(parts.style) }],
          },
        ]
      : [];
  return [{ ...node, properties, children: [...children, ...style] }];
};

/**
 * A story's page as it looked, to be read from a folder: its words, its own pictures and its style, nothing that is fetched. The page's
 * file itself, byte by byte, lies beside it.
 */
export const shownPage = (html: string, parts: PageParts): string => {
  const root: Root = { type: 'root', children: htmlTree(html).children.flatMap((node) => shown(node, parts)) };
  return `<!DOCTYPE html>\n${unified().use(rehypeStringify).stringify(root)}\n`;
};
