import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import { inKeyOrder } from '#functions/adapters/object-store/key-order.ts';
import { storeKey, storePrefix } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectStore, StoredObject } from '#functions/ground/ports/object-store.ts';

type Kept = StoredObject & { readonly tags: Readonly<Record<string, string>> };

/** Keeps everything in this process, tags included; for tests and previews. */
export const memoryStore = (): ObjectStore => {
  const kept = new Map<string, Kept>();
  return {
    get: async (key) => {
      const found = kept.get(storeKey(key));
      return found ? { key: found.key, body: found.body.slice(), etag: found.etag } : null;
    },
    put: async (given, body, options = {}) => {
      const key = storeKey(given);
      const standing = kept.get(key);
      if (options.ifAbsent && standing) return { written: false, reason: 'exists' };
      if (options.ifMatch !== undefined && standing?.etag !== options.ifMatch)
        return { written: false, reason: 'changed' };
      const bytes = bodyBytes(body);
      const etag = contentEtag(bytes);
      kept.set(key, { key, body: bytes, etag, tags: { ...options.tags } });
      return { written: true, etag };
    },
    head: async (key) => {
      const found = kept.get(storeKey(key));
      return found ? { key: found.key, etag: found.etag, size: found.body.length } : null;
    },
    list: async (given) => {
      const prefix = storePrefix(given);
      const found = [...kept.values()].filter(({ key }) => key.startsWith(prefix));
      return inKeyOrder(found.map(({ key, etag, body }) => ({ key, etag, size: body.length })));
    },
    remove: async (key) => {
      kept.delete(storeKey(key));
    },
    tags: async (key) => ({ ...kept.get(storeKey(key))?.tags }),
  };
};
