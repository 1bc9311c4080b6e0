import { entryNumber, type Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

export type Broken = { readonly key: string; readonly fault: string };
export type Verified = { readonly checked: number; readonly broken: Broken | null };

const chained = /^(publications|tellings|approvals|receipts|ads|acts)\//;

const parse = (body: Uint8Array): Link | null => {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Link;
  } catch {
    return null;
  }
};

/** Checks one chain entry by entry: numbered from 0 without a gap, each naming the hash of the one before. */
const verifyChain = async (deps: Pick<Deps, 'records'>, keys: readonly string[]): Promise<Verified> => {
  let previous: string | null = null;
  const inOrder = [...keys].sort((a, b) => (entryNumber(a) ?? -1) - (entryNumber(b) ?? -1));
  for (const [n, key] of inOrder.entries()) {
    const stored = await deps.records.get(key);
    const entry = stored === null ? null : parse(stored.body);
    if (stored === null || entry === null) return { checked: n, broken: { key, fault: 'not readable' } };
    if (entryNumber(key) !== n || entry.n !== n)
      return { checked: n, broken: { key, fault: `entry ${n} of the chain is missing or misnumbered` } };
    if (entry.previous !== previous)
      return { checked: n, broken: { key, fault: 'does not hold the hash of the entry before it' } };
    previous = sha256(stored.body);
  }
  return { checked: keys.length, broken: null };
};

type ArchivedPost = { readonly shown?: { readonly pictures?: readonly { readonly sha256: string }[] } };

/** Archived pictures are the bytes that the archived post names. */
const verifyArchive = async (deps: Pick<Deps, 'records'>, postKey: string): Promise<Verified> => {
  const stored = await deps.records.get(postKey);
  const post = stored === null ? null : (parse(stored.body) as unknown as ArchivedPost | null);
  if (post === null) return { checked: 0, broken: { key: postKey, fault: 'not readable' } };
  for (const [index, picture] of (post.shown?.pictures ?? []).entries()) {
    const key = postKey.replace(/post\.json$/, `${index + 1}.jpg`);
    const bytes = await deps.records.get(key);
    if (bytes === null || sha256(bytes.body) !== picture.sha256)
      return { checked: 1, broken: { key, fault: 'is not the picture that was published' } };
  }
  return { checked: 1, broken: null };
};

/** Checks every hash in `records`, in key order, and stops at the first that does not hold. */
export const verifyRecords = async (deps: Pick<Deps, 'records'>): Promise<Verified> => {
  const keys = (await deps.records.list('')).map((head) => head.key);
  const chains = Map.groupBy(
    keys.filter((key) => chained.test(key)),
    (key) => key.slice(0, key.lastIndexOf('/')),
  );
  const parts = [
    ...[...chains.values()].map((chain) => () => verifyChain(deps, chain)),
    ...keys.filter((key) => /^archive\/.+\/post\.json$/.test(key)).map((key) => () => verifyArchive(deps, key)),
  ];
  let checked = 0;
  for (const part of parts) {
    const verified = await part();
    checked += verified.checked;
    if (verified.broken !== null) return { checked, broken: verified.broken };
  }
  return { checked, broken: null };
};
