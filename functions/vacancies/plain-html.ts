import type { Element, ElementContent, Root, RootContent } from 'hast';
import { headings, inlines } from '#functions/vacancies/ad-elements.ts';

/**
 * Nearly all ads are plain: a few elements, whole and rightly nested. Those are read here, in a tenth of the time that the
 * parser of any HTML takes; whatever is the least unusual gives null, and the parser decides.
 */
const holds: Readonly<Record<string, 'line' | 'blocks' | 'items'>> = {
  p: 'line',
  ...Object.fromEntries([...Object.keys(headings), ...Object.keys(inlines), 'span'].map((name) => [name, 'line'])),
  div: 'blocks',
  li: 'blocks',
  ul: 'items',
  ol: 'items',
};
const isInline = (name: string): boolean => name === 'span' || Object.hasOwn(inlines, name);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  rdquo: '”',
};

/** A tag with attributes in double quotes, or anything else that begins as one. */
const tag = /<(\/?)([a-z]+[1-6]?)((?:\s+[a-z-]+="[^"<>\r\n]*")*)\s*(\/?)>/giy;
const address = /\shref="((?:https?:\/\/|mailto:|tel:)[^"]*)"/i;

const decoded = (text: string): string | null => {
  if (!text.includes('&')) return text;
  let known = true;
  const plain = text.replace(/&(?:([a-z]+);|#x([0-9a-f]{2,4});|(?=[#a-z]))/gi, (_whole, name, code) => {
    const character = code === undefined ? entities[name ?? ''] : String.fromCharCode(Number.parseInt(code, 16));
    if (character === undefined || !Object.hasOwn(entities, name ?? 'amp') || !/^[ -~\u00a0-\ud7ff]$/.test(character))
      known = false;
    return character ?? '';
  });
  return known ? plain : null;
};

type Open = { readonly name: string; readonly holds: 'line' | 'blocks' | 'items'; readonly children: RootContent[] };

const isAllowed = (name: string, stack: readonly Open[]): boolean => {
  const around = stack.at(-1);
  if (name === 'li') return around?.holds === 'items';
  if (around?.holds === 'items') return false;
  if (name === 'a') return stack.every((one) => one.name !== 'a');
  return around?.holds !== 'line' || isInline(name) || name === 'br';
};

/** What the opening tag begins: a span and a division without meaning are kept by name, as the cleaner unwraps them. */
const begun = (name: string, attributes: string): Element | null => {
  if (name !== 'a') return { type: 'element', tagName: name, properties: {}, children: [] };
  const href = decoded(address.exec(attributes)?.[1] ?? '&none;');
  return href === null ? null : { type: 'element', tagName: name, properties: { href }, children: [] };
};

/** The tree of a plain text; null when it is not plain. */
export const plainHtml = (html: string): Root | null => {
  if (html.includes('\0')) return null;
  const root: Root = { type: 'root', children: [] };
  const stack: Open[] = [{ name: '', holds: 'blocks', children: root.children }];
  for (let at = 0; at < html.length; ) {
    const here = stack.at(-1) as Open;
    const next = html.indexOf('<', at);
    if (next !== at) {
      const until = next < 0 ? html.length : next;
      const value = decoded(html.slice(at, until));
      if (value === null || (here.holds === 'items' && value.trim() !== '')) return null;
      here.children.push({ type: 'text', value });
      at = until;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (found === null) return null;
    const [whole, closing, written = '', attributes = '', empty] = found;
    const name = written.toLowerCase();
    at += whole.length;
    if (closing !== '') {
      if (stack.length === 1 || here.name !== name || attributes !== '' || empty !== '') return null;
      stack.pop();
      continue;
    }
    const what = Object.hasOwn(holds, name) ? holds[name] : undefined;
    if ((what === undefined && name !== 'br') || (empty !== '' && name !== 'br') || !isAllowed(name, stack))
      return null;
    const element = begun(name, attributes);
    if (element === null) return null;
    // A span has no meaning of its own: what it holds belongs to what is around it.
    if (name !== 'span') here.children.push(element);
    const inside = name === 'span' ? here.children : (element.children as ElementContent[] as RootContent[]);
    if (what !== undefined) stack.push({ name, holds: what, children: inside });
  }
  return stack.length === 1 ? root : null;
};
