import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';

type Kept = { readonly etag: string; readonly value: unknown };

/** What was read before, by store and key: the list names each object's ETag, so only changed ones are read again. */
const readBefore = new WeakMap<ObjectStore, Map<string, Kept>>();

/** More than this many objects are not worth their memory. */
const mostKept = 5_000;

/** Reads an object that a list has just named; null when it is gone meanwhile. The value is shared, and never changed. */
export const readListed = async <T>(
  store: ObjectStore,
  { key, etag }: ObjectHead,
  parse: (text: string, body: Uint8Array) => T,
): Promise<T | null> => {
  const kept = readBefore.get(store) ?? new Map<string, Kept>();
  readBefore.set(store, kept);
  const before = kept.get(key);
  if (before?.etag === etag) return before.value as T;
  const stored = await store.get(key);
  if (stored === null) return null;
  const value = parse(new TextDecoder().decode(stored.body), stored.body);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { etag: stored.etag, value });
  return value;
};
