import { Temporal } from 'temporal-polyfill';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { clearWakes, markWake } from '#functions/publishing/publications/ledger/wake-markers.ts';
import { type TakedownWatch, watchKey, watchPrefix } from '#functions/publishing/withdrawals/takedown-watch.ts';

type Needs = Pick<Deps, 'reports' | 'clock'>;

export const readWatches = async (deps: Pick<Deps, 'reports'>): Promise<ReadonlyMap<string, TakedownWatch>> => {
  const all = await readAllJson<TakedownWatch>(deps.reports, watchPrefix);
  return new Map(all.map((watch) => [watch.publication, watch]));
};

/**
 * Keeps what has changed, lets go of what is watched no more, and leaves word for the tick when the first of them is due.
 * `at`: the words that were left for this instant or an earlier one have been followed.
 */
export const keepWatches = async (
  deps: Needs,
  before: ReadonlyMap<string, TakedownWatch>,
  watches: readonly TakedownWatch[],
  at: Temporal.Instant,
): Promise<void> => {
  for (const watch of watches)
    if (JSON.stringify(before.get(watch.publication)) !== JSON.stringify(watch))
      await deps.reports.put(watchKey(watch.publication), JSON.stringify(watch), { contentType: 'application/json' });
  const kept = new Set(watches.map(({ publication }) => publication));
  for (const publication of before.keys()) if (!kept.has(publication)) await deps.reports.remove(watchKey(publication));
  const first = watches.map(({ next }) => Temporal.Instant.from(next)).sort(Temporal.Instant.compare)[0];
  if (first !== undefined) await markWake(deps, first);
  await clearWakes(deps, at, first ?? null);
};
