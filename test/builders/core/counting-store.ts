import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** The same store, and a count of the requests that were made to it. */
export const countingStore = (store: ObjectStore): { readonly store: ObjectStore; readonly requests: () => number } => {
  let count = 0;
  const counted =
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> => {
      count += 1;
      return call(...given);
    };
  const { get, put, head, list, remove, tags } = store;
  return {
    requests: () => count,
    store: {
      get: counted(get),
      put: counted(put),
      head: counted(head),
      list: counted(list),
      remove: counted(remove),
      tags: counted(tags),
    },
  };
};
