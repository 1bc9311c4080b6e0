import type { ObjectStore } from '#functions/ports/object-store.ts';

/** An object that the pipeline itself wrote, or null when it is not there. */
export const readJson = async <T>(store: ObjectStore, key: string): Promise<T | null> => {
  const stored = await store.get(key);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored.body)) as T);
};

/** Every JSON object under a prefix, in key order. */
export const readAllJson = async <T>(store: ObjectStore, prefix: string): Promise<readonly T[]> => {
  const heads = await store.list(prefix);
  const read = await Promise.all(
    heads.filter((head) => head.key.endsWith('.json')).map((head) => readJson<T>(store, head.key)),
  );
  return read.filter((one) => one !== null);
};
