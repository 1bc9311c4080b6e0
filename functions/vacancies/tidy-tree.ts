import type { Element, ElementContent, Root, RootContent } from 'hast';

const isBreak = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'br';
const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
const isInline = (node: Element): boolean => ['strong', 'em', 'a'].includes(node.tagName);

/** Runs of white space become one space; a no-break space is text and stays. */
const squeezed = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ');

const merged = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.reduce<ElementContent[]>((done, node) => {
    const last = done.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      done[done.length - 1] = { type: 'text', value: squeezed(last.value + node.value) };
    } else if (node.type !== 'text' || node.value !== '') done.push(node);
    return done;
  }, []);

const isEdge = (node: ElementContent | undefined): boolean => node !== undefined && (isBreak(node) || isBlank(node));

const trimmed = (nodes: readonly ElementContent[]): ElementContent[] => {
  let [from, until] = [0, nodes.length];
  while (from < until && isEdge(nodes[from])) from += 1;
  while (until > from && isEdge(nodes[until - 1])) until -= 1;
  return nodes.slice(from, until).map((node, index, all) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === all.length - 1 ? start.trimEnd() : start };
  });
};

const tidied = (node: ElementContent): readonly ElementContent[] => {
  if (node.type === 'text') return [{ type: 'text', value: squeezed(node.value) }];
  if (node.type !== 'element') return [];
  if (isBreak(node)) return [node];
  const children = merged(node.children.flatMap(tidied));
  // A blank inline element is the space between two words.
  if (isInline(node)) return children.every(isEdge) ? children : [{ ...node, children }];
  const kept = trimmed(
    node.tagName === 'ul' || node.tagName === 'ol' ? children.filter((one) => !isBlank(one)) : children,
  );
  return kept.length === 0 ? [] : [{ ...node, children: kept }];
};

/** The same tree without empty elements, doubled spaces, and breaks at the edges of a paragraph. */
export const tidyTree = (root: Root): Root => ({
  type: 'root',
  children: root.children.flatMap((node): readonly RootContent[] => (node.type === 'element' ? tidied(node) : [])),
});
