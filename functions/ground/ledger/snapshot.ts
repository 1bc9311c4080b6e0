import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectHead, ObjectStore, StoredObject } from '#functions/ground/ports/object-store.ts';

/** Bytes of bodies that are kept; what is read after that, pictures of a large pool, is read anew. */
const mostKept = 64_000_000;

const bytesOf = (body: Uint8Array | string): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

const without = (heads: readonly ObjectHead[], key: string): readonly ObjectHead[] =>
  heads.filter((head) => head.key !== key);

/**
 * A store as one run sees it: what it has read stays as it was, whatever others write meanwhile, but for what it writes itself. A
 * condition that did not hold says that the world went on: from then on all is read anew. So a claim that came too late is seen.
 */
export const snapshotOf = (store: ObjectStore): ObjectStore => {
  const objects = new Map<string, Promise<StoredObject | null>>();
  const heads = new Map<string, Promise<ObjectHead | null>>();
  const lists = new Map<string, Promise<readonly ObjectHead[]>>();
  let kept = 0;
  const once = <T>(known: Map<string, Promise<T>>, name: string, read: (name: string) => Promise<T>): Promise<T> => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    // A fault is not remembered: who tries again is answered anew.
    found.catch(() => known.delete(name));
    return found;
  };
  const fits = (stored: StoredObject | null): boolean => {
    const size = stored?.body.length ?? 0;
    if (kept + size > mostKept) return false;
    kept += size;
    return true;
  };
  const get = async (name: string): Promise<StoredObject | null> => {
    const stored = await store.get(name);
    if (!fits(stored)) objects.delete(name);
    return stored;
  };
  const forget = (): void => {
    for (const known of [objects, heads, lists]) known.clear();
    kept = 0;
  };
  /** A write that failed may have been done all the same. */
  const certain = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      forget();
      throw error;
    }
  };
  const noteInLists = (key: string, head: ObjectHead | null): void => {
    for (const [prefix, list] of lists)
      if (key.startsWith(prefix))
        lists.set(
          prefix,
          list.then((all) =>
            head === null
              ? without(all, key)
              : [...without(all, key), head].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))),
          ),
        );
  };
  return {
    get: (key) => once(objects, key.normalize('NFC'), get),
    head: (key) => once(heads, key.normalize('NFC'), store.head),
    list: (prefix) => once(lists, prefix.normalize('NFC'), store.list),
    tags: store.tags,
    put: async (given, body, options) => {
      const key = given.normalize('NFC');
      const bytes = bytesOf(body);
      const outcome = await certain(() => store.put(key, bytes, options));
      if (!outcome.written) {
        forget();
        return outcome;
      }
      const { etag } = outcome;
      const stored = { key, body: bytes, etag };
      if (fits(stored)) objects.set(key, Promise.resolve(stored));
      else objects.delete(key);
      const head = { key, etag, size: bytes.length };
      heads.set(key, Promise.resolve(head));
      noteInLists(key, head);
      return outcome;
    },
    remove: async (given) => {
      const key = given.normalize('NFC');
      await certain(() => store.remove(key));
      objects.set(key, Promise.resolve(null));
      heads.set(key, Promise.resolve(null));
      noteInLists(key, null);
    },
  };
};

type Store = 'content' | 'records' | 'reports' | 'site';

/** One look at the world, for a job to decide on and hand down. What a channel writes itself, past this look, is to be left out. */
export const oneLook = <Needs extends Pick<Deps, 'content' | 'reports'>>(
  deps: Needs,
  stores: readonly (Store & keyof Needs)[],
): Needs => ({
  ...deps,
  ...Object.fromEntries(stores.map((name) => [name, snapshotOf(deps[name] as ObjectStore)])),
});
