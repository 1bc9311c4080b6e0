import { Temporal } from 'temporal-polyfill';
import { waitAtMost } from '#functions/adapters/clock/wait-at-most.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** The machine's own time. */
export const systemClock = (): Clock => ({
  now: () => Temporal.Now.instant(),
  wait: (milliseconds) => waitAtMost(milliseconds, Number.POSITIVE_INFINITY),
});
