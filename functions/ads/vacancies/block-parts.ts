import type { Element, ElementContent, Nodes } from 'hast';
import { htmlTree } from '#functions/ads/vacancies/html-tree.ts';

/** What a story block says, apart from how. */
export type BlockParts = {
  readonly heading: string;
  /** Paragraphs apart by an empty line. */
  readonly text: string;
  readonly linkWords: string;
  readonly link: string;
};

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const isElement = (node: Nodes): node is Element => node.type === 'element';
const anchorIn = (node: Element): Element | undefined =>
  node.children.find((child: ElementContent): child is Element => isElement(child) && child.tagName === 'a');

/** Reads a block as `storyBlock` writes it; null for anything else. */
export const blockParts = (html: string): BlockParts | null => {
  const elements = htmlTree(html).children.filter(isElement);
  const heading = elements[0];
  const last = elements.at(-1);
  const anchor = last === undefined ? undefined : anchorIn(last);
  if (heading === undefined || anchor === undefined || elements.length < 2) return null;
  return {
    heading: textOf(heading),
    text: elements.slice(1, -1).map(textOf).join('\n\n'),
    linkWords: textOf(anchor),
    link: String(anchor.properties['href'] ?? ''),
  };
};

/** The same link, told apart from those in the employer's own ad pages. */
export const linkFor = (source: string, link: string): string =>
  link.replace(/([?&]utm_source=)job-ads(?=&|#|$)/, `$1${source}`);
