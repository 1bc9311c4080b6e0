import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Worker } from '#test/bench/machine.ts';

/** A store as one run sees it, which may end or stall at each request. */
export const workerStore = (name: string, store: ObjectStore, worker: Worker): ObjectStore => ({
  ...store,
  get: (key) => worker.step('read', `${name} get ${key}`, () => store.get(key)),
  list: (prefix) => worker.step('read', `${name} list ${prefix}`, () => store.list(prefix)),
  put: (key, body, options) => worker.step('write', `${name} put ${key}`, () => store.put(key, body, options)),
});
