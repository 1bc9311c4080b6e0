import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import { checkpointOf, checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { checkpointKey, type Leaf, type LogPage, pageNumber } from '#functions/publishing/records/log/log-page.ts';
import { emptyTree, leafOf, rootOf, withLeaf } from '#functions/publishing/records/log/tree.ts';
import { type Found, type FoundRecord, foundOf } from '#functions/publishing/records/verify/read-record.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A record in the hands of somebody who may write whatever they want in it. */
export type Hands = {
  readonly keys: (under: string) => readonly string[];
  readonly text: (key: string) => string;
  readonly put: (key: string, body: string) => void;
  readonly remove: (key: string) => void;
};

export type Bodies = ReadonlyMap<string, Uint8Array>;

export const bodiesOf = async (records: ObjectStore): Promise<Bodies> => {
  const bodies = new Map<string, Uint8Array>();
  for (const { key } of await records.list('')) bodies.set(key, (await records.get(key))?.body ?? new Uint8Array());
  return bodies;
};

export const handsOn = (bodies: Map<string, Uint8Array>): Hands => ({
  keys: (under) => [...bodies.keys()].filter((key) => key.startsWith(under)).sort(),
  text: (key) => decoder.decode(bodies.get(key)),
  put: (key, body) => void bodies.set(key, encoder.encode(body)),
  remove: (key) => void bodies.delete(key),
});

/** The record as `verify` reads it; what was not touched is read once for all. */
export const foundIn = async (bodies: Bodies, before: Bodies, known: Map<string, Found>): Promise<FoundRecord> => {
  const found = new Map<string, Found>();
  for (const key of [...bodies.keys()].sort()) {
    const body = bodies.get(key) ?? new Uint8Array();
    const isOld = before.get(key) === body;
    const one = (isOld ? known.get(key) : undefined) ?? (await foundOf(key, body));
    if (isOld) known.set(key, one);
    found.set(key, one);
  }
  return found;
};

/** Writes the whole log anew over what lies there now, page for page, so that nothing in it contradicts anything. */
export const rewriteLog = (hands: Hands): void => {
  const pages = hands
    .keys('log/')
    .filter((key) => pageNumber(key) !== null)
    .sort((a, b) => (pageNumber(a) ?? 0) - (pageNumber(b) ?? 0));
  const here = new Set(hands.keys(''));
  let [tree, previous] = [emptyTree, null as string | null];
  for (const key of pages) {
    const page = JSON.parse(hands.text(key)) as LogPage;
    const from = tree.size;
    const leaves = page.leaves
      .filter(([leaf]) => here.has(leaf))
      .map(([leaf]): Leaf => [leaf, sha256(encoder.encode(hands.text(leaf)))]);
    for (const [leaf, hash] of leaves) tree = withLeaf(tree, leafOf(leaf, hash));
    const body = JSON.stringify({ ...page, previous, from, size: tree.size, root: toBase64(rootOf(tree)), leaves });
    hands.put(key, body);
    hands.put(checkpointKey(key), checkpointText(checkpointOf(page.origin, tree)));
    previous = sha256(body);
  }
};
