import { sha256 } from '#functions/ground/ledger/sha256.ts';

/** What every entry of every chain in `records` holds. `previous` is the SHA-256 of the bytes of the entry before. */
export type Link = {
  readonly n: number;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly previous: string | null;
};

export type Chain<Entry extends Link> = {
  /** The folder of the chain's entries, without a trailing slash. */
  readonly prefix: string;
  readonly entries: readonly Entry[];
  /** SHA-256 of the last entry's bytes; null for an empty chain. */
  readonly head: string | null;
};

export const emptyChain = <Entry extends Link>(prefix: string): Chain<Entry> => ({ prefix, entries: [], head: null });

export const entryKey = (prefix: string, n: number): string => `${prefix}/${n}.json`;

/** The number in an entry's key; null for any other object under the prefix. */
export const entryNumber = (key: string): number | null => {
  const match = /\/(\d+)\.json$/.exec(key);
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** The last entry of a chain. */
export const lastOf = <Entry extends Link>(chain: Chain<Entry>): Entry | null => chain.entries.at(-1) ?? null;

/**
 * A folder name for a chain: two hex digits of a hash first, so that no prefix of the store grows hot
 * (docs/reference/aws.md#request-rates).
 */
export const chainName = (name: string): string => `${sha256(name).slice(0, 2)}-${name}`;
