import type { Element, ElementContent, Root } from 'hast';
import { type HtmlToken, htmlTokens } from '#functions/vacancies/html-tokens.ts';

const renamed: Readonly<Record<string, string>> = { b: 'strong', i: 'em', h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' };
const lists = new Set(['ul', 'ol']);
const flows = new Set(['p', 'h2', 'h3']);
const inlines = new Set(['strong', 'em', 'a']);
/** These end a paragraph without being kept themselves. All that is named nowhere is unwrapped. */
const divisions = new Set(
  'div section article header footer main aside nav table tr td th blockquote pre hr dt dd form figure address'.split(
    ' ',
  ),
);
/** Deeper nesting is unwrapped: no ad needs it, and whoever walks the tree later does so by recursion. */
const maxDepth = 24;
const followable = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i;

const isList = (one: Element): boolean => lists.has(one.tagName);
const isItem = (one: Element): boolean => one.tagName === 'li';
const isInline = (one: Element): boolean => inlines.has(one.tagName);
const node = (tagName: string, href: string | null = null): Element => ({
  type: 'element',
  tagName,
  properties: href === null ? {} : { href },
  children: [],
});

/**
 * Reads HTML of any quality as paragraphs, headings and lists that nest correctly, whatever the order of its tags was.
 * The tree holds nothing but p, br, strong, em, ul, ol, li, h2, h3 and a with a web, mail or telephone address.
 */
export const readHtml = (html: string): Root => {
  const root: Root = { type: 'root', children: [] };
  const open: Element[] = [];

  const append = (child: ElementContent): unknown => (open.at(-1)?.children ?? root.children).push(child);
  const enter = (child: Element): void => {
    append(child);
    open.push(child);
  };
  const endFlow = (): void => {
    open.length = open.findLastIndex((one) => isList(one) || isItem(one)) + 1;
  };
  /** Text and inline elements stand in a paragraph or a list item. */
  const startFlow = (): void => {
    const block = open.findLast((one) => !isInline(one));
    if (block === undefined) enter(node('p'));
    else if (isList(block)) enter(node('li'));
  };
  /** A new paragraph inside a list item is a new line. */
  const divide = (): void => {
    endFlow();
    const item = open.at(-1);
    if (item !== undefined && isItem(item) && item.children.length > 0) append(node('br'));
  };
  const startItem = (): void => {
    const list = open.findLastIndex(isList);
    if (list >= 0) open.length = list + 1;
    else {
      endFlow();
      enter(node('ul'));
    }
    enter(node('li'));
  };
  const startInline = (name: string, href: string | null): void => {
    if (name === 'a' && (href === null || !followable.test(href))) return;
    if (open.some((one) => one.tagName === name)) return;
    startFlow();
    enter(node(name, name === 'a' ? href : null));
  };

  const onOpen = (name: string, href: string | null): void => {
    if (name === 'br') {
      if (open.some((one) => !isList(one))) append(node('br'));
    } else if (divisions.has(name)) divide();
    else if (open.length >= maxDepth) return;
    else if (isInline(node(name))) startInline(name, href);
    else if (name === 'li') startItem();
    else if (flows.has(name)) {
      divide();
      if (open.length === 0) enter(node(name));
    } else if (lists.has(name)) {
      endFlow();
      if (open.at(-1) !== undefined) startFlow();
      enter(node(name));
    }
  };

  const onClose = (name: string): void => {
    if (flows.has(name) || divisions.has(name)) endFlow();
    else if (lists.has(name)) open.length = Math.max(0, open.findLastIndex(isList));
    else if (name === 'li' || inlines.has(name)) {
      const at = open.findLastIndex((one) => one.tagName === name);
      if (at > open.findLastIndex((one) => isList(one) || (isItem(one) && name !== 'li'))) open.length = at;
    }
  };

  const onToken = (token: HtmlToken): void => {
    if (token.kind === 'open') onOpen(renamed[token.name] ?? token.name, token.href);
    else if (token.kind === 'close') onClose(renamed[token.name] ?? token.name);
    else if (token.text.trim() !== '' || open.some((one) => !isList(one))) {
      startFlow();
      append({ type: 'text', value: token.text });
    }
  };

  htmlTokens(html).forEach(onToken);
  return root;
};
