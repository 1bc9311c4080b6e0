import type { Element, ElementContent, Text } from 'hast';
import { writableText } from '#functions/ads/vacancies/writable-text.ts';

/** A piece of a line: text or a break, and the inline elements around it from the outside in. */
export type Leaf = { readonly node: Text | Element; readonly marks: readonly Element[] };

export const element = (
  tagName: string,
  children: ElementContent[] = [],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

const isEdge = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';

/** Runs of white space become one space; a no-break space is text and stays. */
const squeezed = (text: string): string => writableText(text).replace(/[\t\n\f\r ]+/g, ' ');

const trimmed = (leaves: readonly Leaf[]): readonly Leaf[] => {
  const [from, until] = [
    leaves.findIndex(({ node }) => !isEdge(node)),
    leaves.findLastIndex(({ node }) => !isEdge(node)),
  ];
  if (from < 0) return [];
  return leaves.slice(from, until + 1).map(({ node, marks }, index) => {
    if (node.type !== 'text') return { node, marks };
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { node: { type: 'text', value: index === until - from ? start.trimEnd() : start }, marks };
  });
};

const joined = (nodes: readonly ElementContent[]): ElementContent[] => {
  const done: ElementContent[] = [];
  let texts: string[] = [];
  const endText = (): void => {
    const value = squeezed(texts.join(''));
    if (value !== '') done.push({ type: 'text', value });
    texts = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node.value);
    else {
      endText();
      done.push(node);
    }
  }
  endText();
  return done;
};

const nested = (leaves: readonly Leaf[], depth: number): ElementContent[] => {
  const groups: { readonly mark: Element | undefined; readonly leaves: Leaf[] }[] = [];
  for (const leaf of leaves) {
    const last = groups.at(-1);
    if (last !== undefined && last.mark === leaf.marks[depth]) last.leaves.push(leaf);
    else groups.push({ mark: leaf.marks[depth], leaves: [leaf] });
  }
  return joined(
    groups.flatMap(({ mark, leaves: inside }) => {
      if (mark === undefined) return inside.map(({ node }) => node);
      const children = nested(inside, depth + 1);
      // A blank inline element is the space between two words.
      return children.every(isEdge) ? children : [{ ...mark, children }];
    }),
  );
};

/** The pieces as one line, without breaks and spaces at its edges. */
export const lineOf = (leaves: readonly Leaf[]): ElementContent[] => nested(trimmed(leaves), 0);
