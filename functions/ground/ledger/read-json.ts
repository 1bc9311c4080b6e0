import { isProjectionKey, worthCompacting } from '#functions/ground/ledger/compaction.ts';
import { readCompactions } from '#functions/ground/ledger/read-compactions.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';

export const asJson = (text: string): unknown => JSON.parse(text);

/** An object that the pipeline itself wrote, or null when it is not there. */
export const readJson = async <T>(store: ObjectStore, key: string): Promise<T | null> => {
  const stored = await store.get(key);
  return stored === null ? null : (asJson(new TextDecoder().decode(stored.body)) as T);
};

/**
 * Every JSON object under a prefix, in key order. The values are shared by all who ask, and never changed. `packedIn`: where the
 * compactions of another store's objects are.
 */
export const readAllJson = async <T>(
  store: ObjectStore,
  prefix: string,
  packedIn: ObjectStore = store,
): Promise<readonly T[]> => {
  const heads = (await store.list(prefix)).filter(({ key }) => isProjectionKey(key));
  const compactions = heads.length < worthCompacting ? [] : await readCompactions(packedIn, prefix);
  const packed = new Map(
    compactions.flatMap(({ facts }) => facts.map((projection) => [projection[0], projection] as const)),
  );
  const projectionOf = async (head: ObjectHead): Promise<unknown> => {
    const copy = packed.get(head.key);
    return copy?.[1] === head.etag ? copy[2] : readListed(store, head, asJson);
  };
  const read = await Promise.all(heads.map(projectionOf));
  return read.filter((one) => one !== null) as T[];
};
