import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** `after`: the write is in the store when the process dies. `before`: it is not. */
export type Death = { readonly atWrite: number; readonly when: 'before' | 'after' };

/**
 * A process that dies at its n-th write, counted over all its stores, and does nothing more. `mortal` wraps a store;
 * `alive` says whether it lived through.
 */
export const mortalProcess = ({ atWrite, when }: Death) => {
  let writes = 0;
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Error('the process was killed');
  };
  const living =
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> =>
      dead ? die() : call(...given);
  const counted = <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    living(async (...given: Given): Promise<Answer> => {
      writes += 1;
      const last = writes === atWrite;
      if (last && when === 'before') die();
      const answer = await call(...given);
      return last ? die() : answer;
    });
  const mortal = ({ get, put, head, list, remove, tags }: ObjectStore): ObjectStore => ({
    get: living(get),
    head: living(head),
    list: living(list),
    tags: living(tags),
    put: counted(put),
    remove: counted(remove),
  });
  return { mortal, living, alive: () => !dead };
};
