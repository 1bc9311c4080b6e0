import { inKeyOrder } from '#functions/adapters/object-store/key-order.ts';
import { storeKey, storePrefix } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead, ObjectStore, StoredObject } from '#functions/ground/ports/object-store.ts';

type Remembered = { readonly head: ObjectHead; stored: StoredObject | null };

/**
 * A store in front of another that remembers everything it has seen. Only for a process that alone writes there, like the
 * demo, whose eight weeks ask the same small files tens of thousands of times. Every write goes to the other store first.
 */
export const cachingStore = (inner: ObjectStore): ObjectStore => {
  let opening: Promise<Map<string, Remembered>> | null = null;
  const known = (): Promise<Map<string, Remembered>> => {
    const loading =
      opening ?? inner.list('').then((heads) => new Map(heads.map((head) => [head.key, { head, stored: null }])));
    opening = loading;
    return loading;
  };
  const note = async (key: string): Promise<void> => {
    const stored = await inner.get(key);
    const all = await known();
    if (stored === null) all.delete(key);
    else all.set(key, { head: { key, etag: stored.etag, size: stored.body.length }, stored });
  };
  return {
    get: async (given) => {
      const key = storeKey(given);
      const one = (await known()).get(key);
      if (one === undefined) return null;
      if (one.stored === null) await note(key);
      const { stored } = (await known()).get(key) ?? one;
      return stored === null ? null : { ...stored, body: new Uint8Array(stored.body) };
    },
    head: async (given) => (await known()).get(storeKey(given))?.head ?? null,
    list: async (given) => {
      const prefix = storePrefix(given);
      const heads = [...(await known()).values()].map((one) => one.head);
      return inKeyOrder(heads.filter((head) => head.key.startsWith(prefix)));
    },
    put: async (given, body, options) => {
      await known();
      const outcome = await inner.put(given, body, options);
      await note(storeKey(given));
      return outcome;
    },
    remove: async (given) => {
      await known();
      await inner.remove(given);
      await note(storeKey(given));
    },
    tags: (key) => inner.tags(key),
  };
};
