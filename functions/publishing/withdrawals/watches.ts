import { Temporal } from 'temporal-polyfill';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { clearWakes, markWake } from '#functions/publishing/publications/ledger/wake-markers.ts';
import { type TakedownWatch, watchKey, watchPrefix } from '#functions/publishing/withdrawals/takedown-watch.ts';

type Needs = Pick<Deps, 'reports' | 'clock'>;

export const readWatches = async (deps: Pick<Deps, 'reports'>): Promise<ReadonlyMap<string, TakedownWatch>> => {
  const all = await readAllJson<TakedownWatch>(deps.reports, watchPrefix);
  return new Map(all.map((watch) => [watch.publication, watch]));
};

/** Should this run die, the tick wakes another. Long enough that a run which lives is over. */
const ifItDies = { minutes: 2 } as const;

const keep = (deps: Needs, watch: TakedownWatch) =>
  deps.reports.put(watchKey(watch.publication), JSON.stringify(watch), { contentType: 'application/json' });

/** Before anything is begun: leaves word for the tick, and keeps since when what is new should be gone. */
export const guardRun = async (
  deps: Needs,
  before: ReadonlyMap<string, TakedownWatch>,
  begun: readonly TakedownWatch[],
): Promise<void> => {
  await markWake(deps, deps.clock.now().add(ifItDies));
  for (const watch of begun) if (before.get(watch.publication) !== watch) await keep(deps, watch);
};

/** What a run took down that did not live to tell it: its watch still says that it may stand. */
export const untoldTakedowns = (
  facts: readonly PublicationProjection[],
  watches: ReadonlyMap<string, TakedownWatch>,
): readonly PublicationProjection[] =>
  facts.filter(({ state, publication }) => state === 'removed' && watches.get(publication)?.gone === null);

/**
 * Keeps what has changed, lets go of what is watched no more, and leaves word for the tick when the first of them is due.
 * `began`: the word that this run was woken by, and the one that it left in case it died, have been followed.
 */
export const keepWatches = async (
  deps: Needs,
  before: ReadonlyMap<string, TakedownWatch>,
  watches: readonly TakedownWatch[],
  began: Temporal.Instant,
): Promise<void> => {
  for (const watch of watches)
    if (JSON.stringify(before.get(watch.publication)) !== JSON.stringify(watch)) await keep(deps, watch);
  const kept = new Set(watches.map(({ publication }) => publication));
  for (const publication of before.keys()) if (!kept.has(publication)) await deps.reports.remove(watchKey(publication));
  const first = watches.map(({ next }) => Temporal.Instant.from(next)).sort(Temporal.Instant.compare)[0];
  if (first !== undefined) await markWake(deps, first);
  await clearWakes(deps, began.add(ifItDies), first ?? null);
};
