import * as z from 'zod';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import { checkpointOf, checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { checkpointKey, logPrefix, pageNumber, timestampKey } from '#functions/publishing/records/log/log-page.ts';
import { emptyTree, leafOf, rootOf, type Tree, withLeaf } from '#functions/publishing/records/log/tree.ts';
import { type Broken, broken } from '#functions/publishing/records/verify/broken.ts';
import type { FoundRecord } from '#functions/publishing/records/verify/read-record.ts';

const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Page = z.object({
  kind: z.literal('log'),
  n: z.number(),
  at: z.iso.datetime(),
  previous: Hex.nullable(),
  origin: z.string().max(300),
  from: z.number(),
  size: z.number(),
  root: z.string().max(100),
  more: z.boolean(),
  leaves: z.array(z.tuple([z.string().min(1).max(1_100), Hex])).max(100_000),
});

const Stamp = z.object({ root: z.string(), at: z.iso.datetime() });

/** `until`: what is older than this and not in an earlier page was put into the record afterwards; null for the first night. */
export type KnownLeaf = { readonly hash: string; readonly page: string; readonly until: string | null };

export type WalkedLog = {
  readonly leaves: ReadonlyMap<string, KnownLeaf>;
  readonly tree: Tree;
  /** Since when everything that is new is not in it; null without a log. */
  readonly until: string | null;
  readonly at: string | null;
  /** Roots in base64 at the sizes that were asked for. */
  readonly roots: ReadonlyMap<number, string>;
  /** What the newest public timestamp says: so many objects were there then; null without one. */
  readonly stamped: { readonly size: number; readonly at: string } | null;
  readonly broken: Broken | null;
};

const pagesOf = (record: FoundRecord): readonly string[] =>
  [...record.keys()]
    .filter((key) => pageNumber(key) !== null)
    .sort((a, b) => (pageNumber(a) ?? 0) - (pageNumber(b) ?? 0) || (a < b ? -1 : 1));

/** What lies among the pages and is none, nor the checkpoint or the timestamp of one. */
const stray = (record: FoundRecord, pages: readonly string[]): Broken | null => {
  const known = new Set(pages.flatMap((key) => [key, checkpointKey(key), timestampKey(key)]));
  const key = [...record.keys()].find((one) => one.startsWith(logPrefix) && !known.has(one));
  return key === undefined ? null : broken(key, 'hör inte till loggen', 'is no part of the log');
};

/** Goes through the pages of the log, and computes the root after each anew. Stops at the first page that does not hold. */
export const walkLog = (record: FoundRecord, sizes: ReadonlySet<number>): WalkedLog => {
  const keys = pagesOf(record);
  const leaves = new Map<string, KnownLeaf>();
  const roots = new Map<number, string>();
  let [tree, previous, at, until] = [emptyTree, null as string | null, null as string | null, null as string | null];
  let stamped: WalkedLog['stamped'] = null;
  const note = () => {
    if (sizes.has(tree.size)) roots.set(tree.size, toBase64(rootOf(tree)));
  };
  const end = (fault: Broken | null): WalkedLog => ({ leaves, tree, until, at, roots, stamped, broken: fault });
  note();
  for (const [n, key] of keys.entries()) {
    if (pageNumber(key) !== n)
      return end(broken(key, `sida ${n} i loggen saknas eller är dubbel`, `page ${n} of the log is missing or double`));
    const read = Page.safeParse(record.get(key)?.json);
    if (!read.success) return end(broken(key, 'är ingen sida i loggen', 'is no page of the log'));
    const page = read.data;
    if (page.n !== n || page.previous !== previous || page.from !== tree.size)
      return end(broken(key, 'följer inte på sidan före', 'does not follow the page before it'));
    for (const [leaf, hash] of page.leaves) {
      if (leaves.has(leaf)) return end(broken(key, `har ${leaf} en gång till`, `has ${leaf} a second time`));
      leaves.set(leaf, { hash, page: key, until });
      tree = withLeaf(tree, leafOf(leaf, hash));
      note();
    }
    const now = checkpointOf(page.origin, tree);
    if (page.size !== tree.size || page.root !== toBase64(now.root))
      return end(broken(key, 'har inte roten av sina löv', 'has not the root of its leaves'));
    const told = record.get(checkpointKey(key));
    // A run may have died between the last page and its checkpoint; the next one writes it.
    if (told === undefined ? n < keys.length - 1 : told.hash !== sha256(checkpointText(now)))
      return end(
        broken(checkpointKey(key), 'är inte kontrollraderna för sin sida', 'is not the checkpoint of its page'),
      );
    const stamp = record.get(timestampKey(key));
    if (stamp !== undefined) {
      const said = Stamp.safeParse(stamp.json);
      if (!said.success || said.data.root !== page.root)
        return end(broken(timestampKey(key), 'är ingen tidsstämpel av sin sida', 'is no timestamp of its page'));
      stamped = { size: tree.size, at: said.data.at };
    }
    previous = record.get(key)?.hash ?? null;
    at = page.at;
    if (!page.more) until = page.at;
  }
  return end(stray(record, keys));
};
