import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { dueOfClaim, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { markOpen, readWork } from '#functions/publishing/publications/ledger/work-markers.ts';

type Needs = Pick<Deps, 'records' | 'reports'>;

/** A settled publication rests; one that is being withdrawn is found by the next takedown run. */
const needsNobody = ['published', 'refused', 'missed', 'removed', 'withdrawing'];

/**
 * Finds ledgers whose marker or projection was lost and makes them anew; the nightly run's share of promise 1.
 * Costs two list calls, and the reading of those ledgers that lack their projection or have grown since it was written.
 */
export const recoverOpen = async (deps: Needs): Promise<number> => {
  const [heads, facts, work] = await Promise.all([
    deps.records.list('publications/'),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    readWork(deps),
  ]);
  const ledgers = Map.groupBy(heads, (head) => head.key.split('/')[1] ?? '');
  const known = new Map(facts.map((projection) => [projection.publication, projection]));
  let recovered = 0;
  for (const [publication, entries] of ledgers) {
    const projection = known.get(publication);
    const isWhole =
      projection?.entries === entries.length && (needsNobody.includes(projection.state) || work.open.has(publication));
    if (isWhole) continue;
    const chain = await readChain<PublicationEntry>(deps.records, `publications/${publication}`);
    const state = stateOf(chain);
    await writeProjection(deps, chain);
    const due = dueOfClaim(state);
    if (needsNobody.includes(state.kind) || due === null || work.open.has(publication)) continue;
    await markOpen(deps, { due, notBefore: null });
    recovered += 1;
  }
  return recovered;
};
