import type { Text } from '#functions/ground/language/text.ts';

/**
 * JSON and XML in one shape, so that a reader of ads need not care which of them it was given. `name` is in small letters
 * without `-` and `_`: systems change those between their formats. `text` is empty for what holds other nodes alone.
 */
export type FeedNode = { readonly name: string; readonly text: string; readonly children: readonly FeedNode[] };

/** No feed nests deeper; what lies below is not read. */
export const deepest = 64;
/** Nor has an element more of them. */
export const mostAttributes = 2_000;
/** The most ads of a feed: a city's own are some thousands. */
export const mostAds = 50_000;
export const tooManyAds: Text = {
  sv: `det har fler än ${mostAds} annonser`,
  en: `it has more than ${mostAds} ads`,
};

export const nodeName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** All nodes along a path of names: `locations.location`. */
export const nodesAt = (node: FeedNode, path: string): readonly FeedNode[] =>
  path
    .split('.')
    .reduce<readonly FeedNode[]>(
      (nodes, name) => nodes.flatMap((one) => one.children.filter((child) => child.name === name)),
      [node],
    );

/** The first text that is not empty along the first of these paths that has one. */
export const textAt = (node: FeedNode, ...paths: readonly string[]): string => {
  for (const path of paths) {
    const found = nodesAt(node, path).find((one) => one.text !== '');
    if (found !== undefined) return found.text;
  }
  return '';
};

/** All nodes of this name below a node, however deep. */
export const nodesBelow = (node: FeedNode, name: string): readonly FeedNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...nodesBelow(child, name)]);
