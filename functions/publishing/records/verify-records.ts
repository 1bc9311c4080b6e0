import type { Deps } from '#functions/ground/ports/deps.ts';
import { disposalsPrefix } from '#functions/publishing/records/disposal.ts';
import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import { logPrefix } from '#functions/publishing/records/log/log-page.ts';
import { type Broken, broken } from '#functions/publishing/records/verify/broken.ts';
import {
  disposedObjects,
  type ToldDisposal,
  toldDisposals,
} from '#functions/publishing/records/verify/disposed-objects.ts';
import { type FoundRecord, readRecord } from '#functions/publishing/records/verify/read-record.ts';
import { verifyAgreement } from '#functions/publishing/records/verify/verify-agreement.ts';
import { verifyArchives } from '#functions/publishing/records/verify/verify-archives.ts';
import { chainsOf, verifyChain } from '#functions/publishing/records/verify/verify-chain.ts';
import { verifyCheckpoints } from '#functions/publishing/records/verify/verify-checkpoints.ts';
import { notYetLogged, verifyAges, verifyLeaves } from '#functions/publishing/records/verify/verify-leaves.ts';
import { type KnownLeaf, type WalkedLog, walkLog } from '#functions/publishing/records/verify/walk-log.ts';

export type Verified = {
  /** Entries and archives that held, until the first that does not. */
  readonly checked: number;
  readonly broken: Broken | null;
  /** How many objects stand under the newest checkpoint, and since when; null before the record's first night. */
  readonly log: { readonly size: number; readonly at: string } | null;
  /** Objects that have come since: nothing but their chains speaks for them yet. */
  readonly onChainsAlone: number;
  /** Objects that were erased by a decision. */
  readonly disposed: number;
  /** Years of which the log tells and nothing lies here, where a part of a record was looked at by itself. */
  readonly elsewhere: readonly number[];
  /** By which decisions. */
  readonly disposals: readonly ToldDisposal[];
  /** Of the checkpoints that were given, how many the log proves. */
  readonly proven: number;
  /** How many objects were there at the newest public timestamp; null without one. */
  readonly stamped: WalkedLog['stamped'];
};

/** Whether all of it is to lie there, or years may be kept elsewhere: each whole, with nothing of it here. */
export type Extent = 'whole' | 'years';

const yearOf = (page: string): number => Number(page.split('/')[1]?.slice(0, 4));

/**
 * What the log knows of years of which nothing lies here: by its hash, as what was erased is known. A decision of a later year lies
 * with what it erased, and makes that year no year that is here.
 */
const keptElsewhere = (record: FoundRecord, { leaves }: WalkedLog): ReadonlyMap<string, KnownLeaf> => {
  const lies = (key: string): boolean => record.has(key) && !key.startsWith(disposalsPrefix);
  const here = new Set([...leaves].flatMap(([key, { page }]) => (lies(key) ? [yearOf(page)] : [])));
  return new Map([...leaves].filter(([, { page }]) => !here.has(yearOf(page))));
};

/** Years may lie elsewhere, but not all of them: a log alone proves nothing of what it names. */
const nothingHere = ({ leaves }: WalkedLog, elsewhere: ReadonlyMap<string, KnownLeaf>): Broken | null =>
  leaves.size > 0 && elsewhere.size === leaves.size
    ? broken(
        logPrefix,
        'känner till objekt, och inget av dem ligger här',
        'knows of objects, and none of them lies here',
      )
    : null;

/**
 * Checks a record that was read: the log and its roots, each leaf's object, each chain, what entries say of each other, each
 * archive, and the checkpoints that somebody has kept. Names the first thing that does not hold.
 */
export const verifyFound = (record: FoundRecord, kept: readonly Checkpoint[], extent: Extent = 'whole'): Verified => {
  const erased = disposedObjects(record);
  const log = walkLog(record, new Set(kept.map(({ size }) => size)));
  const elsewhere = extent === 'years' ? keptElsewhere(record, log) : new Map<string, KnownLeaf>();
  const disposed = new Map([...[...elsewhere].map(([key, { hash }]) => [key, hash] as const), ...erased]);
  const chains = chainsOf(record);
  let checked = 0;
  let proven = 0;
  const inChains = (): Broken | null => {
    for (const keys of chains.values()) {
      const walked = verifyChain(record, disposed, keys);
      checked += walked.checked;
      if (walked.broken !== null) return walked.broken;
    }
    return null;
  };
  const inArchives = (): Broken | null => {
    const archives = verifyArchives(record, disposed);
    checked += archives.checked;
    return archives.broken;
  };
  // A checkpoint says only that something was changed: what names the thing itself comes before it.
  const inCheckpoints = (): Broken | null => {
    const told = verifyCheckpoints(log, kept);
    proven = told.proven;
    return told.broken;
  };
  const fault =
    log.broken ??
    nothingHere(log, elsewhere) ??
    verifyLeaves(record, log, disposed) ??
    inChains() ??
    verifyAges(record, log) ??
    verifyAgreement({ record, disposed }, [...chains.values()].flat()) ??
    inArchives() ??
    inCheckpoints();
  return {
    checked,
    broken: fault,
    log: log.at === null ? null : { size: log.tree.size, at: log.at },
    onChainsAlone: notYetLogged(record, log),
    stamped: log.stamped,
    disposed: erased.size,
    elsewhere: [...new Set([...elsewhere.values()].map(({ page }) => yearOf(page)))].sort((a, b) => a - b),
    disposals: toldDisposals(record),
    proven,
  };
};

/** Reads each object of the record once, and checks the whole. */
export const verifyRecords = async (
  deps: Pick<Deps, 'records'>,
  kept: readonly Checkpoint[] = [],
  extent: Extent = 'whole',
): Promise<Verified> => verifyFound(await readRecord(deps), kept, extent);
