import type { Nodes } from 'hast';
import { htmlTree } from '#functions/ads/vacancies/html-tree.ts';
import { readAd } from '#functions/ads/vacancies/read-ad.ts';
import { folded } from '#functions/ground/language/folded.ts';

/** No title, name or address is longer; a parser's stack grows with what it is given. */
const longest = 2_000;

const textsIn = (node: Nodes): readonly string[] => {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
};

const tidied = (text: string): string => folded(text).replace(/\s+/g, ' ').trim();
const isPlain = (text: string): boolean => !/[<&]/.test(text);

/** A field that should be plain text but may come with references, stray tags and line breaks; empty when too long for one. */
export const plainField = (text: string): string => {
  if (text.length > longest) return '';
  return tidied(isPlain(text) ? text : textsIn(readAd(text)).join(' '));
};

/** The same for a web address: its `&region=` is no reference, and HTML says so for attributes alone. */
export const addressField = (text: string): string => {
  if (text.length > longest) return '';
  if (isPlain(text)) return tidied(text);
  const [link] = htmlTree(`<a href="${text.replaceAll('"', '%22')}">`).children;
  return link?.type === 'element' ? tidied(String(link.properties['href'] ?? '')) : '';
};
