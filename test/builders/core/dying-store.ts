import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** Writes that a process still makes before it dies; shared by its stores. `dead` says that it did. */
export type Life = { left: number; dead: boolean; writes: number };

export const aLife = (left = Number.POSITIVE_INFINITY): Life => ({ left, dead: false, writes: 0 });

/** A store whose process dies at a write, before it or, `kept`, after it and before the answer. The dead read nothing. */
export const dyingStore = (store: ObjectStore, life: Life, kept: boolean): ObjectStore => {
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    if (life.dead) throw new Error('dead');
    return work();
  };
  const write = <T>(work: () => Promise<T>): Promise<T> =>
    alive(async () => {
      life.writes += 1;
      life.left -= 1;
      if (life.left >= 0) return work();
      life.dead = true;
      if (kept) await work();
      throw new Error('dead');
    });
  return {
    get: (key) => alive(() => store.get(key)),
    head: (key) => alive(() => store.head(key)),
    list: (prefix) => alive(() => store.list(prefix)),
    tags: (key) => alive(() => store.tags(key)),
    put: (key, body, options) => write(() => store.put(key, body, options)),
    remove: (key) => write(() => store.remove(key)),
  };
};
