import { deepest, type FeedNode, nodeName } from '#functions/ads/vacancies/feeds/feed-node.ts';

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
export const jsonNode = (value: unknown): FeedNode => {
  if (Array.isArray(value)) return { name: '', text: '', children: nodesOf('item', value, 0) };
  return nodesOf('', value, 0)[0] ?? { name: '', text: '', children: [] };
};
