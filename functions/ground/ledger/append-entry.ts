import { type Chain, entryKey, type Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore, PutOutcome } from '#functions/ground/ports/object-store.ts';

type Unlinked<Entry extends Link> = Entry extends Link ? Omit<Entry, 'n' | 'previous'> : never;

/** `taken`: somebody else wrote the next entry first; read the chain again before deciding anything. */
export type Appended<Entry extends Link> =
  | { readonly appended: true; readonly chain: Chain<Entry> }
  | { readonly appended: false; readonly reason: 'taken' };

/** A put that may have been committed although it failed or was refused: look before saying so. */
const putOnce = async (records: ObjectStore, key: string, body: string): Promise<boolean> => {
  let outcome: PutOutcome | null = null;
  let fault: unknown = null;
  try {
    outcome = await records.put(key, body, { ifAbsent: true, contentType: 'application/json' });
  } catch (error) {
    fault = error;
  }
  if (outcome?.written === true) return true;
  const standing = await records.get(key);
  if (standing === null) throw new Error(`The ledger entry ${key} could not be written.`, { cause: fault });
  return new TextDecoder().decode(standing.body) === body;
};

/**
 * Writes the next entry only if nobody has. The refusal of a conditional write can be the writer's own earlier success
 * (an SDK retry meets its own object), so a refused write is read back and compared; `by` makes the bytes the writer's own.
 */
export const appendEntry = async <Entry extends Link>(
  records: ObjectStore,
  chain: Chain<Entry>,
  entry: Unlinked<Entry>,
): Promise<Appended<Entry>> => {
  const n = chain.entries.length;
  const linked = { n, ...entry, previous: chain.head } as unknown as Entry;
  const body = JSON.stringify(linked);
  if (!(await putOnce(records, entryKey(chain.prefix, n), body))) return { appended: false, reason: 'taken' };
  return {
    appended: true,
    chain: { prefix: chain.prefix, entries: [...chain.entries, linked], head: sha256(body) },
  };
};
