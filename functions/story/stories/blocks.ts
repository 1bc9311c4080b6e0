import type { BlockContent, DefinitionContent, Nodes, Root, RootContent } from 'mdast';
import { isMoreMarker } from '#functions/story/stories/more-marker.ts';
import type { Block, LineStep } from '#functions/story/stories/story.ts';

type Blocks = RootContent | BlockContent | DefinitionContent;
type Plain = { readonly text: string; readonly lines: readonly LineStep[] };

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Plain text, a soft line break as a space and a hard one as a line, with the line of the file that each part stands on. */
const plainOf = (nodes: readonly Nodes[]): Plain => {
  let text = '';
  const lines: LineStep[] = [];
  const add = (piece: string, line: number): void => {
    const squeezed = piece.replace(/\s+/g, ' ');
    const goesOn = text === '' || /[ \n]$/.test(text);
    if (lines.at(-1)?.line !== line) lines.push({ at: text.length, line });
    text += goesOn && squeezed.startsWith(' ') ? squeezed.slice(1) : squeezed;
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'break') text = `${text.trimEnd()}\n`;
    else if ('children' in node) for (const child of node.children) walk(child);
    else if ('value' in node && node.type !== 'html')
      for (const [n, part] of node.value.split('\n').entries()) add(n === 0 ? part : ` ${part}`, lineOf(node) + n);
  };
  for (const node of nodes) walk(node);
  return { text: text.trimEnd(), lines };
};

type Place = { readonly opening: boolean; readonly quoted: boolean; readonly depth: number };

const blockOf = (
  kind: Block['kind'],
  nodes: readonly Nodes[],
  from: Nodes,
  { opening }: Place,
  mark?: string,
): Block => {
  const { text, lines } = plainOf(nodes);
  return { kind, text, line: lineOf(from), opening, ...(mark !== undefined && { mark }), lines };
};

const bullets = ['•', '–'] as const;

const markOf = (node: Extract<Blocks, { type: 'list' }>, n: number, depth: number): string => {
  if (!node.ordered) return bullets[Math.min(depth, 1)] ?? '•';
  const value = node.children[n]?.data?.hProperties?.['value'];
  return `${value ?? (node.start ?? 1) + n}.`;
};

/** An item's first paragraph has its bullet or number; what follows in the item stands on lines of its own. */
const itemBlocks = (children: readonly Blocks[], mark: string, place: Place): readonly Block[] =>
  children.flatMap((child, n) => {
    const first = n === 0 ? mark : '';
    if (child.type === 'paragraph' || child.type === 'heading') return [blockOf('item', [child], child, place, first)];
    return blocksIn(child, { ...place, depth: place.depth + 1 });
  });

const blocksIn = (node: Blocks, place: Place): readonly Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [blockOf(place.quoted ? 'quote' : 'paragraph', [node], node, place)];
    case 'heading':
      return [blockOf('heading', [node], node, place)];
    case 'list':
      return node.children.flatMap((item, n) => itemBlocks(item.children, markOf(node, n, place.depth), place));
    case 'blockquote':
      return node.children.flatMap((child) => blocksIn(child, { ...place, quoted: true }));
    case 'table':
      return node.children.map((row) => {
        const cells = row.children.flatMap((cell, n): Nodes[] =>
          n === 0 ? [cell] : [{ type: 'text', value: ', ' }, cell],
        );
        return { ...blockOf('item', cells, row, place), lines: [{ at: 0, line: lineOf(row) }] };
      });
    default:
      return [];
  }
};

/** The readable blocks of a body in order. What stands before `<!-- more -->` is the opening; without the marker nothing is. */
export const blocksOf = (body: Root): readonly Block[] => {
  const marker = body.children.findIndex((node) => node.type === 'html' && isMoreMarker(node.value));
  return body.children
    .flatMap((node, index) => blocksIn(node, { opening: index < marker, quoted: false, depth: 0 }))
    .filter((block) => block.text.length > 0);
};
