import { type Compaction, compactionsPrefix } from '#functions/ground/ledger/compaction.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** The compactions of a prefix, oldest first. One that was removed since the list is left out: what it held is read one by one. */
export const readCompactions = async (store: ObjectStore, prefix: string): Promise<readonly Compaction[]> => {
  const heads = await store.list(compactionsPrefix(prefix));
  const compactions = await mapConcurrent(heads, (head) =>
    readListed(store, head, (text): Compaction => ({ key: head.key, facts: JSON.parse(text) })),
  );
  return compactions.filter((compaction) => compaction !== null);
};
