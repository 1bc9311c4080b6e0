import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import type { Broken } from '#functions/publishing/records/verify/broken.ts';
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
import { walkLog } from '#functions/publishing/records/verify/walk-log.ts';

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
  /** By which decisions. */
  readonly disposals: readonly ToldDisposal[];
  /** Of the checkpoints that were given, how many the log proves. */
  readonly proven: number;
};

/**
 * Checks a record that was read: the log and its roots, each leaf's object, each chain, what entries say of each other, each
 * archive, and the checkpoints that somebody has kept. Names the first thing that does not hold.
 */
export const verifyFound = (record: FoundRecord, kept: readonly Checkpoint[]): Verified => {
  const disposed = disposedObjects(record);
  const log = walkLog(record, new Set(kept.map(({ size }) => size)));
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
  const broken =
    log.broken ??
    verifyLeaves(record, log, disposed) ??
    inChains() ??
    verifyAges(record, log) ??
    verifyAgreement({ record, disposed }, [...chains.values()].flat()) ??
    inArchives() ??
    inCheckpoints();
  return {
    checked,
    broken,
    log: log.at === null ? null : { size: log.tree.size, at: log.at },
    onChainsAlone: notYetLogged(record, log),
    disposed: disposed.size,
    disposals: toldDisposals(record),
    proven,
  };
};

/** Reads each object of the record once, and checks the whole. */
export const verifyRecords = async (deps: Pick<Deps, 'records'>, kept: readonly Checkpoint[] = []): Promise<Verified> =>
  verifyFound(await readRecord(deps), kept);
