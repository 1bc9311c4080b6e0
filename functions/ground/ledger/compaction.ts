import type { ObjectHead } from '#functions/ground/ports/object-store.ts';

/**
 * Many small objects in one, so that who reads them all makes one request instead of thousands. Each stands with the ETag it had:
 * the list decides what exists, and a packed copy counts only while its ETag is the listed one.
 */
export type Compaction = {
  readonly key: string;
  readonly facts: readonly (readonly [key: string, etag: string, value: unknown])[];
};

/** Fewer objects than this are read one by one: a compaction would cost more requests than it saves. */
export const worthCompacting = 100;
/** So many loose ones are packed in with the last, which is not full yet. */
export const worthAdding = 10;
/** Some megabytes at most. */
export const mostInCompaction = 5_000;

export const compactionsPrefix = (prefix: string): string => `packs/${prefix}${prefix.endsWith('/') ? '' : '/'}`;
export const compactionKey = (prefix: string, number: number): string =>
  `${compactionsPrefix(prefix)}${String(number).padStart(6, '0')}.json`;
export const compactionNumber = (key: string): number => Number(/(\d+)\.json$/.exec(key)?.[1] ?? 0);

export const isProjectionKey = (key: string): boolean => key.endsWith('.json');

/**
 * Which compactions may stay as they are, which are to be made anew (they hold what no longer stands, or have room for much that is
 * loose), and which objects no staying compaction holds.
 */
export const sortCompactions = (
  heads: readonly ObjectHead[],
  compactions: readonly Compaction[],
): { readonly stale: readonly Compaction[]; readonly loose: readonly ObjectHead[] } => {
  const standing = new Map(heads.map(({ key, etag }) => [key, etag]));
  const isWhole = ({ facts }: Compaction): boolean => facts.every(([key, etag]) => standing.get(key) === etag);
  const looseBeside = (staying: readonly Compaction[]): readonly ObjectHead[] => {
    const packed = new Set(staying.flatMap(({ facts }) => facts.map(([key]) => key)));
    return heads.filter(({ key }) => !packed.has(key));
  };
  const whole = compactions.filter(isWhole);
  const changes = whole.length < compactions.length || looseBeside(whole).length >= worthAdding;
  const staying = changes ? whole.filter(({ facts }) => facts.length >= mostInCompaction) : whole;
  return { stale: compactions.filter((compaction) => !staying.includes(compaction)), loose: looseBeside(staying) };
};
