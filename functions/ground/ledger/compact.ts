import {
  type Compaction,
  compactionKey,
  compactionNumber,
  isProjectionKey,
  mostInCompaction,
  sortCompactions,
  worthAdding,
  worthCompacting,
} from '#functions/ground/ledger/compaction.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readCompactions } from '#functions/ground/ledger/read-compactions.ts';
import { asJson } from '#functions/ground/ledger/read-json.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

const removeAll = async ({ reports }: Pick<Deps, 'reports'>, compactions: readonly Compaction[]): Promise<void> => {
  await mapConcurrent(compactions, ({ key }) => reports.remove(key));
};

/**
 * Packs the objects under a prefix where many lie loose, and replaces each compaction that holds what no longer stands,
 * so that nothing outlives its own removal in a copy. New compactions are written before old ones go; a run that ends between the two,
 * or meets another, costs a later one some requests and no projection. `store`: where the objects are; compactions are in `reports`.
 * Answers how many it wrote.
 */
export const compact = async (
  deps: Pick<Deps, 'reports'>,
  prefix: string,
  store: ObjectStore = deps.reports,
): Promise<number> => {
  const { reports } = deps;
  const heads = (await store.list(prefix)).filter(({ key }) => isProjectionKey(key));
  const compactions = await readCompactions(reports, prefix);
  if (heads.length < worthCompacting) {
    await removeAll(deps, compactions);
    return 0;
  }
  const { stale, loose } = sortCompactions(heads, compactions);
  if (stale.length === 0 && loose.length < worthAdding) return 0;
  const copies = new Map(stale.flatMap(({ facts }) => facts.map((projection) => [projection[0], projection] as const)));
  const facts = await mapConcurrent(loose, async (head): Promise<Compaction['facts'][number] | null> => {
    const copy = copies.get(head.key);
    if (copy?.[1] === head.etag) return copy;
    const value = await readListed(store, head, asJson);
    return value === null ? null : [head.key, head.etag, value];
  });
  const standing = facts.filter((projection) => projection !== null);
  let number = Math.max(0, ...compactions.map(({ key }) => compactionNumber(key)));
  let written = 0;
  for (let from = 0; from < standing.length; from += mostInCompaction) {
    number += 1;
    const body = JSON.stringify(standing.slice(from, from + mostInCompaction));
    const put = await reports.put(compactionKey(prefix, number), body, {
      ifAbsent: true,
      contentType: 'application/json',
    });
    if (!put.written) return written;
    written += 1;
  }
  await removeAll(deps, stale);
  return written;
};
