import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Disposed, disposalsPrefix } from '#functions/publishing/records/disposal.ts';
import { isLogged } from '#functions/publishing/records/log/log-page.ts';
import { type NewestCheckpoint, newestCheckpoint } from '#functions/publishing/records/log/newest-checkpoint.ts';

/** How the record stands, without looking into it: `verify` says whether it holds. */
export type RecordStanding = {
  readonly checkpoint: NewestCheckpoint | null;
  /** What lies there, without the log itself. */
  readonly objects: number;
  /** What has come since the checkpoint, and rests on its chains alone. */
  readonly onChainsAlone: number;
  readonly disposals: readonly Disposed[];
  /** Years of which the log has something, the newest first. */
  readonly years: readonly number[];
};

export const recordStanding = async (deps: Pick<Deps, 'records'>): Promise<RecordStanding> => {
  const [heads, checkpoint, disposals] = await Promise.all([
    deps.records.list(''),
    newestCheckpoint(deps),
    readAllJson<Disposed>(deps.records, disposalsPrefix),
  ]);
  const keys = heads.map(({ key }) => key);
  const there = new Set(keys.filter(isLogged));
  const erased = new Set(disposals.flatMap((one) => one.objects.map(([key]) => key)));
  const gone = [...erased].filter((key) => !there.has(key));
  const years = keys.flatMap((key) => /^log\/(\d{4})-/.exec(key)?.[1] ?? []);
  return {
    checkpoint,
    objects: there.size,
    onChainsAlone: Math.max(0, there.size + gone.length - (checkpoint?.size ?? 0)),
    disposals,
    years: [...new Set(years)].map(Number).sort((a, b) => b - a),
  };
};
