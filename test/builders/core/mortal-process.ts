import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/**
 * A process dies at its n-th write, or at its n-th operation of any kind, reads among them. `after`: what it did is in the
 * store when the process dies. `before`: it is not.
 */
export type Death = { readonly when: 'before' | 'after' } & (
  | { readonly atWrite: number }
  | { readonly atOperation: number }
);

/**
 * A process that dies at its n-th write or operation, counted over all its stores, and does nothing more. `mortal` wraps a
 * store; `alive` says whether it lived through, and `diedWriting` whether it was a write that it died at.
 */
export const mortalProcess = (death: Death) => {
  const last = 'atWrite' in death ? death.atWrite : death.atOperation;
  let [counted, dead, diedWriting] = [0, false, false];
  const die = (): never => {
    dead = true;
    throw new Error('the process was killed');
  };
  const living =
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> =>
      dead ? die() : call(...given);
  const fatal =
    (isWrite: boolean) =>
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
      living(async (...given: Given): Promise<Answer> => {
        counted += 1;
        const isLast = counted === last;
        if (isLast) diedWriting = isWrite;
        if (isLast && death.when === 'before') die();
        const answer = await call(...given);
        return isLast ? die() : answer;
      });
  const written = fatal(true);
  const read = 'atWrite' in death ? living : fatal(false);
  const mortal = ({ get, put, head, list, remove, tags }: ObjectStore): ObjectStore => ({
    get: read(get),
    head: read(head),
    list: read(list),
    tags: read(tags),
    put: written(put),
    remove: written(remove),
  });
  return { mortal, living, alive: () => !dead, diedWriting: () => diedWriting };
};
