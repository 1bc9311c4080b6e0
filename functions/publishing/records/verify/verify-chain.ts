import { entryKey, entryNumber } from '#functions/ground/ledger/chain.ts';
import { type Broken, broken, folderOf, notReadable } from '#functions/publishing/records/verify/broken.ts';
import type { Found, FoundRecord } from '#functions/publishing/records/verify/read-record.ts';

const chained = /^(publications|tellings|approvals|receipts|ads|acts|disposals)\//;

export const isChained = (key: string): boolean => chained.test(key);

/** The chains of the record by their folders, in key order. */
export const chainsOf = (record: FoundRecord): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy([...record.keys()].filter(isChained), folderOf);

/** What an entry says, as far as it says anything. */
export const wordsOf = (found: Found | undefined): Readonly<Record<string, unknown>> | null =>
  typeof found?.json === 'object' && found.json !== null ? (found.json as Readonly<Record<string, unknown>>) : null;

export type WalkedChain = { readonly checked: number; readonly broken: Broken | null };

/**
 * One chain entry by entry: numbered from 0 without a gap, each naming the hash of the one before. Where an entry was erased by
 * a decision, the hash that it had stands in for it.
 */
export const verifyChain = (
  record: FoundRecord,
  disposed: ReadonlyMap<string, string>,
  keys: readonly string[],
): WalkedChain => {
  const folder = folderOf(keys[0] ?? '');
  let previous: string | null = null;
  let [n, checked] = [0, 0];
  const pastErased = () => {
    for (let gone = disposed.get(entryKey(folder, n)); gone !== undefined; gone = disposed.get(entryKey(folder, n))) {
      if (record.has(entryKey(folder, n))) return;
      previous = gone;
      n += 1;
    }
  };
  const inOrder = [...keys].sort((a, b) => (entryNumber(a) ?? -1) - (entryNumber(b) ?? -1));
  for (const key of inOrder) {
    const found = record.get(key);
    const entry = wordsOf(found);
    if (found === undefined || entry === null) return { checked, broken: notReadable(key) };
    pastErased();
    if (entryNumber(key) !== n || entry['n'] !== n)
      return {
        checked,
        broken: broken(
          key,
          `post ${n} i kedjan saknas eller har fel nummer`,
          `entry ${n} of the chain is missing or misnumbered`,
        ),
      };
    if (entry['previous'] !== previous)
      return {
        checked,
        broken: broken(key, 'har inte kontrollsumman av posten före', 'does not hold the hash of the entry before it'),
      };
    previous = found.hash;
    n += 1;
    checked += 1;
  }
  return { checked, broken: null };
};
