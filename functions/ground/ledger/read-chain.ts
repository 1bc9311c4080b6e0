import { type Chain, emptyChain, entryKey, entryNumber, type Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

const decoder = new TextDecoder();

/** Reads a chain in order. Costs one list call and one read an entry. A gap or a broken link is a fault. */
export const readChain = async <Entry extends Link>(records: ObjectStore, prefix: string): Promise<Chain<Entry>> => {
  const heads = await records.list(`${prefix}/`);
  // Another chain may lie in a folder of this one.
  const count = heads.filter(({ key }) => key === entryKey(prefix, entryNumber(key) ?? 0)).length;
  let chain = emptyChain<Entry>(prefix);
  for (let n = 0; n < count; n += 1) {
    const stored = await records.get(entryKey(prefix, n));
    if (stored === null) throw new Error(`The ledger ${prefix} lacks entry ${n} of ${count}. Run "vardag verify".`);
    const entry = JSON.parse(decoder.decode(stored.body)) as Entry;
    if (entry.previous !== chain.head)
      throw new Error(`Entry ${n} of ${prefix} does not follow the one before it. Run "vardag verify".`);
    chain = { prefix, entries: [...chain.entries, entry], head: sha256(stored.body) };
  }
  return chain;
};
