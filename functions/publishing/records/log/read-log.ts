import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type Log, type LogPage, logPrefix, pageNumber } from '#functions/publishing/records/log/log-page.ts';
import { emptyTree, leafOf, withLeaf } from '#functions/publishing/records/log/tree.ts';

/** The keys of the pages, in their order. */
export const listPages = async (records: Pick<ObjectStore, 'list'>): Promise<readonly string[]> =>
  (await records.list(logPrefix))
    .map(({ key }) => key)
    .filter((key) => pageNumber(key) !== null)
    .sort((a, b) => (pageNumber(a) ?? 0) - (pageNumber(b) ?? 0) || (a < b ? -1 : 1));

/** Reads the whole log as the run that goes on with it needs it: a page that does not follow the one before is a fault. */
export const readLog = async (records: ObjectStore): Promise<Log> => {
  const stored = await mapConcurrent(await listPages(records), async (key) => ({
    key,
    object: await records.get(key),
  }));
  let tree = emptyTree;
  let head: string | null = null;
  const pages = stored.map(({ key, object }, n) => {
    const page = object === null ? null : (JSON.parse(new TextDecoder().decode(object.body)) as LogPage);
    if (object === null || page?.n !== n || page.previous !== head || page.from !== tree.size)
      throw new Error(`The page ${key} of the log does not follow the one before it. Run "vardag verify".`);
    for (const [leaf, hash] of page.leaves) tree = withLeaf(tree, leafOf(leaf, hash));
    head = sha256(object.body);
    return { key, page };
  });
  return { pages, tree, head };
};
