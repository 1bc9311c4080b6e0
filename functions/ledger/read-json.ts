import { readListed } from '#functions/ledger/read-listed.ts';
import type { ObjectStore } from '#functions/ports/object-store.ts';

/** An object that the pipeline itself wrote, or null when it is not there. */
export const readJson = async <T>(store: ObjectStore, key: string): Promise<T | null> => {
  const stored = await store.get(key);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored.body)) as T);
};

/** Every JSON object under a prefix, in key order. The values are shared by all who ask, and never changed. */
export const readAllJson = async <T>(store: ObjectStore, prefix: string): Promise<readonly T[]> => {
  const heads = (await store.list(prefix)).filter((head) => head.key.endsWith('.json'));
  const read = await Promise.all(heads.map((head) => readListed(store, head, (text) => JSON.parse(text) as T)));
  return read.filter((one) => one !== null);
};
