import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type PauseTimes, pauseTimesKey, pauseTimesNow } from '#functions/story/quiet/pause-times.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

export const readPauseTimes = (deps: Pick<Deps, 'reports'>): Promise<PauseTimes | null> =>
  readJson<PauseTimes>(deps.reports, pauseTimesKey);

/** Notes which pauses have begun and ended. A pause is the presence of a file, also of one that a person puts and deletes by hand. */
export const keepPauseTimes = async (deps: Pick<Deps, 'content' | 'reports' | 'clock'>): Promise<void> => {
  const [before, { pauses }] = await Promise.all([readPauseTimes(deps), readPauses(deps)]);
  const now = pauseTimesNow(before, pauses, deps.clock.now());
  await putChanged(deps.reports, pauseTimesKey, JSON.stringify(now, null, 1), 'application/json');
};
