import type { ObjectHead, ObjectStore } from '#functions/ports/object-store.ts';

/** An object that the pipeline itself wrote, or null when it is not there. */
export const readJson = async <T>(store: ObjectStore, key: string): Promise<T | null> => {
  const stored = await store.get(key);
  return stored === null ? null : (JSON.parse(new TextDecoder().decode(stored.body)) as T);
};

type Read = { readonly etag: string; readonly value: unknown };

/** What was read before, by store and key: the list names each object's ETag, so only changed ones are read again. */
const readBefore = new WeakMap<ObjectStore, Map<string, Read>>();

/** More than this many objects are not worth their memory. */
const mostKept = 5_000;

const readKept = async <T>(store: ObjectStore, { key, etag }: ObjectHead): Promise<T | null> => {
  const kept = readBefore.get(store) ?? new Map<string, Read>();
  readBefore.set(store, kept);
  const before = kept.get(key);
  if (before?.etag === etag) return before.value as T;
  const stored = await store.get(key);
  if (stored === null) return null;
  const value = JSON.parse(new TextDecoder().decode(stored.body)) as T;
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { etag: stored.etag, value });
  return value;
};

/** Every JSON object under a prefix, in key order. The values are shared by all who ask, and never changed. */
export const readAllJson = async <T>(store: ObjectStore, prefix: string): Promise<readonly T[]> => {
  const heads = (await store.list(prefix)).filter((head) => head.key.endsWith('.json'));
  const read = await Promise.all(heads.map((head) => readKept<T>(store, head)));
  return read.filter((one) => one !== null);
};
