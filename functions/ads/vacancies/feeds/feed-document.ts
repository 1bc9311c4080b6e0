import { bodiesAsData } from '#functions/ads/vacancies/feeds/bodies-as-data.ts';
import { deepest, type FeedNode, nodeName } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { xmlNode } from '#functions/ads/vacancies/feeds/xml-node.ts';
import type { Text } from '#functions/ground/language/text.ts';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';

const nodesOf = (name: string, value: unknown, depth: number): readonly FeedNode[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(name, one, depth + 1));
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const children = fields.flatMap(([key, field]) => nodesOf(nodeName(key), field, depth + 1));
  return [{ name, text: textOf(value), children }];
};

/** The fields of an object are its children; the items of a list are children of the same name, of `item` in a bare list. */
const jsonNode = (value: unknown): FeedNode => {
  if (Array.isArray(value)) return { name: '', text: '', children: nodesOf('item', value, 0) };
  return nodesOf('', value, 0)[0] ?? { name: '', text: '', children: [] };
};

const webPage: Text = { sv: 'det är en webbsida, kanske en inloggning', en: 'it is a web page, perhaps a login' };
const empty: Text = { sv: 'det är tomt', en: 'it is empty' };
const xmlInstead: Text = { sv: 'det är XML och inte JSON', en: 'it is XML and not JSON' };
const neither: Text = { sv: 'innehållet är varken JSON eller XML', en: 'the content is neither JSON nor XML' };
/** Without the parser's own words: they quote the content, and an address may lead to something that is no feed. */
const brokenJson: Text = {
  sv: 'innehållet är avhugget eller trasig JSON',
  en: 'the content is cut off or broken JSON',
};

const isWebPage = (body: string): boolean => /^<(?:!doctype\s+html|html|head|body)\b/i.test(body);

/** JSON that was parsed, or why it could not be. */
export const feedJson = (text: string): { readonly value: unknown } | { readonly why: Text } => {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '') return { why: empty };
  if (isWebPage(body)) return { why: webPage };
  if (body.startsWith('<')) return { why: xmlInstead };
  try {
    return { value: JSON.parse(body) };
  } catch {
    return { why: brokenJson };
  }
};

/** The body of a feed, whichever of the two formats it is in. */
export const feedDocument = (text: string): { readonly root: FeedNode } | { readonly why: Text } => {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body.startsWith('<') && !isWebPage(body)) return xmlNode(bodiesAsData(body));
  if (body !== '' && !/^[<{[]/.test(body)) return { why: neither };
  const parsed = feedJson(body);
  return 'why' in parsed ? parsed : { root: jsonNode(parsed.value) };
};
