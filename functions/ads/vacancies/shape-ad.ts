import type { Element, ElementContent, Root, RootContent } from 'hast';
import { divisions, headings, inlines, lists } from '#functions/ads/vacancies/ad-elements.ts';
import { element, type Leaf, lineOf } from '#functions/ads/vacancies/ad-line.ts';

/** Deeper lists are unwrapped: no ad needs them, and whoever walks the tree later does so by recursion. */
const deepestList = 8;
const followable = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i;

type Place = {
  /** What a line of text stands in; null in the item of a list, where another line follows after a break. */
  readonly line: string | null;
  readonly marks: readonly Element[];
  readonly depth: number;
};

const withMark = (place: Place, { tagName, properties }: Element): Place => {
  const name = inlines[tagName] ?? tagName;
  const href = String(properties['href'] ?? '').trim();
  if (place.marks.some((mark) => mark.tagName === name) || (name === 'a' && !followable.test(href))) return place;
  return { ...place, marks: [...place.marks, element(name, [], name === 'a' ? { href } : {})] };
};

const isList = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && lists.includes(node.tagName);

/** Paragraphs, headings and lists of what stands in any order. */
const shaped = (nodes: readonly RootContent[], start: Place): ElementContent[] => {
  const done: ElementContent[] = [];
  let leaves: Leaf[] = [];
  /** The list that items outside of any list are put in. */
  let stray: Element | null = null;

  const endLine = (line: string | null): void => {
    const children = lineOf(leaves);
    leaves = [];
    if (children.length === 0) return;
    stray = null;
    if (line !== null) done.push(element(line, children));
    else done.push(...(done.length === 0 || isList(done.at(-1)) ? [] : [element('br')]), ...children);
  };
  const apart = (node: Element, place: Place): void => {
    endLine(place.line);
    node.children.forEach((child) => void walk(child, place));
    endLine(place.line);
  };
  const addList = (list: Element): void => {
    if (list.children.length > 0) done.push(list);
  };
  const itemOf = (children: readonly ElementContent[], place: Place): Element[] => {
    const content = shaped(children, { ...place, line: null, depth: place.depth + 1 });
    return content.length === 0 ? [] : [element('li', content)];
  };
  const itemsOf = (list: Element, place: Place): Element[] =>
    list.children.flatMap((child) =>
      itemOf(child.type === 'element' && child.tagName === 'li' ? child.children : [child], place),
    );
  const walk = (node: RootContent, place: Place): void => {
    if (node.type === 'text') leaves.push({ node, marks: place.marks });
    if (node.type !== 'element') return;
    const { tagName } = node;
    const heading = headings[tagName];
    if (tagName === 'br') leaves.push({ node: element('br'), marks: place.marks });
    else if (tagName in inlines) {
      const marked = withMark(place, node);
      node.children.forEach((child) => void walk(child, marked));
    } else if (heading !== undefined) apart(node, place.line === null ? place : { ...place, line: heading });
    else if (divisions.includes(tagName) || place.depth >= deepestList) apart(node, place);
    else {
      endLine(place.line);
      if (tagName !== 'li') {
        addList(element(tagName, itemsOf(node, place)));
        stray = null;
      } else {
        const items = itemOf(node.children, place);
        if (stray !== null) stray.children.push(...items);
        else if (items.length > 0) {
          stray = element('ul', items);
          done.push(stray);
        }
      }
    }
  };

  nodes.forEach((node) => void walk(node, start));
  endLine(start.line);
  return done;
};

/** The tree as p, br, strong, em, ul, ol, li, h2, h3 and a that nest correctly, without empty ones or doubled spaces. */
export const shapeAd = (tree: Root): Root => ({
  type: 'root',
  children: shaped(tree.children, { line: 'p', marks: [], depth: 0 }),
});
