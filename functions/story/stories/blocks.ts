import type { BlockContent, DefinitionContent, Node, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Block } from '#functions/story/stories/story.ts';

export const isMoreMarker = (node: RootContent): boolean =>
  node.type === 'html' && /^<!--\s*more\s*-->$/.test(node.value.trim());

/** Plain text with line breaks kept; a link keeps its words, a picture inside the text its alt text. */
const plain = (node: Nodes): string => {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => plain(child)).join('');
  if (node.type === 'html') return '';
  return textOf(node);
};

const squeezed = (node: Nodes): string =>
  plain(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const blocksIn = (node: RootContent | BlockContent | DefinitionContent, opening: boolean): readonly Block[] => {
  const block = (kind: Block['kind'], from: Nodes): Block => ({
    kind,
    text: squeezed(from),
    line: lineOf(from),
    opening,
  });
  switch (node.type) {
    case 'paragraph':
      return [block('paragraph', node)];
    case 'heading':
      return [block('heading', node)];
    case 'list':
      return node.children.map((item) => block('item', item));
    case 'blockquote':
      return node.children.map((child) => block('quote', child));
    case 'table':
      return node.children.map((row) => ({ ...block('item', row), text: row.children.map(squeezed).join(' ') }));
    default:
      return [];
  }
};

/** The readable blocks of a body in order. What stands before `<!-- more -->` is the opening; without the marker nothing is. */
export const blocksOf = (body: Root): readonly Block[] => {
  const marker = body.children.findIndex(isMoreMarker);
  return body.children
    .flatMap((node, index) => blocksIn(node, index < marker))
    .filter((block) => block.text.length > 0);
};
