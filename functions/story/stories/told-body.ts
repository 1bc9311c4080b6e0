import type { BlockContent, DefinitionContent, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { isMoreMarker } from '#functions/story/stories/more-marker.ts';

/** Something in a body that people do not mean, or that is not published; `words` are those that get lost. */
export type Oddity = {
  readonly kind: 'struck' | 'picture' | 'html' | 'comment' | 'code' | 'year-list' | 'footnote';
  readonly line: number;
  readonly words: string;
};

type Blocks = RootContent | BlockContent | DefinitionContent;
type Told = { readonly nodes: readonly RootContent[]; readonly oddities: readonly Oddity[] };

const strikes = /^<(\/?)(?:del|s|strike)\b[^>]*>$/i;
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const wordsOf = (node: Nodes): string => {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
};

/** The number that stands in the source before an item; null where none does. */
const writtenNumber = (item: ListItem, source: string): number | null => {
  const found = /^(\d{1,9})[.)]/.exec(
    source.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 12),
  );
  return found === null ? null : Number(found[1]);
};

/** Numbers as they are written where they rise; Markdown's own count where all are alike. */
export const numbersOf = (list: List, source: string): readonly number[] => {
  const written = list.children.map((item) => writtenNumber(item, source));
  const rises = written.every((number, n) => number !== null && (n === 0 || number > (written[n - 1] ?? number)));
  return list.children.map((_, n) => (rises ? (written[n] ?? 0) : (list.start ?? 1) + n));
};

const isYear = (number: number): boolean => number >= 1000 && number <= 2999;

/** A body as it is told: struck words and pictures out, years and code boxes as the paragraphs they were meant as. */
export const toldBody = (nodes: readonly RootContent[], source: string): Told => {
  const oddities: Oddity[] = [];
  const note = (kind: Oddity['kind'], node: Nodes, words = '') => oddities.push({ kind, line: lineOf(node), words });

  const inline = (children: readonly PhrasingContent[]): PhrasingContent[] => {
    const told: PhrasingContent[] = [];
    let struck: PhrasingContent[] | null = null;
    for (const node of children) {
      const strike = node.type === 'html' ? strikes.exec(node.value) : null;
      if (strike !== null) {
        if (strike[1] !== '') struck = null;
        else if (
          struck === null &&
          children.some((other) => other.type === 'html' && /^<\/(?:del|s|strike)\b/i.test(other.value))
        ) {
          struck = [];
          note('struck', node);
        }
      } else if (struck === null) told.push(...inlineNode(node));
    }
    return told;
  };

  const inlineNode = (node: PhrasingContent): PhrasingContent[] => {
    switch (node.type) {
      case 'delete':
        note('struck', node, wordsOf(node));
        return [];
      case 'image':
        note('picture', node, node.url);
        return [];
      case 'imageReference':
        note('picture', node, node.label ?? node.identifier);
        return [];
      case 'footnoteReference':
        return [];
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value))
          return [{ type: 'break', ...(node.position && { position: node.position }) }];
        if (isMoreMarker(node.value)) return [node];
        note(node.value.startsWith('<!--') ? 'comment' : 'html', node);
        return [];
      default:
        return 'children' in node
          ? [{ ...node, children: inline(node.children as PhrasingContent[]) } as PhrasingContent]
          : [node];
    }
  };

  const paragraph = (children: readonly PhrasingContent[], from: Nodes): RootContent => ({
    type: 'paragraph',
    children: [...children],
    ...(from.position && { position: from.position }),
  });

  /** A marker inside a paragraph parts it in two. */
  const parted = (children: readonly PhrasingContent[], from: Nodes): RootContent[] => {
    const at = children.findIndex((child) => child.type === 'html');
    if (at < 0) return children.length === 0 ? [] : [paragraph(children, from)];
    const rest = children.slice(at + 1);
    const first = rest[0] ?? from;
    return [...parted(children.slice(0, at), from), children[at] as RootContent, ...parted(rest, first)];
  };

  const list = (node: List): Blocks[] => {
    const numbers = node.ordered ? numbersOf(node, source) : [];
    if (!numbers.some(isYear))
      return [
        {
          ...node,
          children: node.children.map((item, n) => ({
            ...item,
            children: nested(item.children) as ListItem['children'],
            ...(numbers.length > 0 && { data: { hProperties: { value: String(numbers[n]) } } }),
          })),
        },
      ];
    note('year-list', node, String(numbers[0]));
    return node.children.flatMap((item, n) => {
      const [first, ...rest] = nested(item.children);
      const number: PhrasingContent = {
        type: 'text',
        value: `${numbers[n]}. `,
        ...(item.position && { position: item.position }),
      };
      if (first?.type === 'paragraph') return [{ ...first, children: [number, ...first.children] }, ...rest];
      return [paragraph([number], item), ...(first === undefined ? [] : [first]), ...rest] as Blocks[];
    });
  };

  const code = (node: Extract<RootContent, { type: 'code' }>): RootContent[] => {
    note('code', node);
    let line = lineOf(node) + (/^[ \t]*(?:`{3,}|~{3,})/.test(source.split('\n')[lineOf(node) - 1] ?? '') ? 1 : 0);
    return node.value.split(/\n[ \t]*\n/).flatMap((text): RootContent[] => {
      const start = { line, column: 1 };
      line += text.split('\n').length + 1;
      const value = text.replace(/^[ \t]+/gm, '').trim();
      const position = { start, end: start };
      return value === '' ? [] : [{ type: 'paragraph', position, children: [{ type: 'text', value, position }] }];
    });
  };

  const block = (node: Blocks): Blocks[] => {
    switch (node.type) {
      case 'paragraph':
        return parted(inline(node.children), node);
      case 'heading':
        return [{ ...node, children: inline(node.children).filter((child) => child.type !== 'html') }];
      case 'html': {
        if (isMoreMarker(node.value)) return [node];
        // A note that holds an empty line, or a second note, was never closed: what follows it was meant to be read.
        const isOpen = /^<!--[\s\S]*(?:\n\s*\n|<!--)/.test(node.value) || /^<!--(?![\s\S]*-->)/.test(node.value);
        const words = isOpen ? wordsOfHtml(node.value.replace(/<!--|-->/g, ' ')) : wordsOfHtml(node.value);
        if (node.value.startsWith('<!--') && words === '') note('comment', node);
        else if (!/^(?:\s*<br\s*\/?>)+\s*$/i.test(node.value)) note('html', node, words);
        return [];
      }
      case 'code':
        return code(node);
      case 'list':
        return list(node);
      case 'blockquote':
        return [{ ...node, children: nested(node.children) as BlockContent[] }];
      case 'table':
        return [
          {
            ...node,
            children: node.children.map((row) => ({
              ...row,
              children: row.children.map((cell) => ({ ...cell, children: inline(cell.children) })),
            })),
          },
        ];
      case 'footnoteDefinition':
        note('footnote', node);
        return nested(node.children);
      default:
        return [node];
    }
  };

  const blocks = (children: readonly Blocks[]): Blocks[] => children.flatMap(block);
  /** Inside a list or a quotation the marker parts nothing, and its writer is told. */
  const nested = (children: readonly Blocks[]): Blocks[] =>
    blocks(children).filter((node) => {
      if (node.type === 'html') note('comment', node, 'more');
      return node.type !== 'html';
    });
  return { nodes: blocks(nodes) as RootContent[], oddities };
};
