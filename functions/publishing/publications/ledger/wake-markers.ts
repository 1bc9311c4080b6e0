import type { Temporal } from 'temporal-polyfill';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/**
 * Markers beside those of open work, so that the tick's one list call also tells when taking down is to be woken:
 * `work/wake/<instant>` for what is tried or read again, `work/ended/<instant>` once the ends of that minute were told.
 */
const wakeFolder = 'work/wake/';
const endedFolder = 'work/ended/';

const compact = (instant: Temporal.Instant): string =>
  instant.toString({ smallestUnit: 'second', roundingMode: 'ceil' }).replace(/[-:]/g, '');

export const endedKey = (instant: Temporal.Instant): string => endedFolder + compact(instant);

export const markWake = async (deps: Pick<Deps, 'reports'>, at: Temporal.Instant): Promise<void> => {
  await putChanged(deps.reports, wakeFolder + compact(at), '', 'text/plain');
};

export const markEnded = async (deps: Pick<Deps, 'reports'>, at: Temporal.Instant): Promise<void> => {
  await putChanged(deps.reports, endedKey(at), '', 'text/plain');
};

/** Whether one of the listed keys asks to be woken by now. */
export const wakesBy = (keys: readonly string[], now: Temporal.Instant): boolean =>
  keys.some((key) => key.startsWith(wakeFolder) && key <= wakeFolder + compact(now));

/** Ticks look a day back, so what was told two days ago is looked at by nobody. */
const told = { hours: 48 } as const;

/** Removes what has been followed, and what comes after `next`: the first that is still to come stands for all. */
export const clearWakes = async (
  deps: Pick<Deps, 'reports'>,
  now: Temporal.Instant,
  next: Temporal.Instant | null,
): Promise<void> => {
  const keep = wakeFolder + (next === null ? '' : compact(next));
  const followed = wakeFolder + compact(now);
  const old = endedKey(now.subtract(told));
  for (const { key } of await deps.reports.list(wakeFolder))
    if (key !== keep && (key <= followed || key > keep)) await deps.reports.remove(key);
  for (const { key } of await deps.reports.list(endedFolder)) if (key < old) await deps.reports.remove(key);
};
