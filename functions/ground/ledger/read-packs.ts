import { type FactPack, packsPrefix } from '#functions/ground/ledger/fact-pack.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import { sideBySide } from '#functions/ground/ledger/side-by-side.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** The packs of a prefix, oldest first. One that was removed since the list is left out: what it held is read one by one. */
export const readPacks = async (store: ObjectStore, prefix: string): Promise<readonly FactPack[]> => {
  const heads = await store.list(packsPrefix(prefix));
  const packs = await sideBySide(heads, (head) =>
    readListed(store, head, (text): FactPack => ({ key: head.key, facts: JSON.parse(text) })),
  );
  return packs.filter((pack) => pack !== null);
};
