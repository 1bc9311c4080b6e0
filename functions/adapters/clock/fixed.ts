import type { Temporal } from 'temporal-polyfill';
import { waitAtMost } from '#functions/adapters/clock/wait-at-most.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** A second is enough for a server on the same machine, and a minute of politeness towards a real one is not needed. */
const usualLongestWait = 1_000;

/** One instant for a whole run (`vardag job … --at`). Waiting is real, but never longer than `longestWait` ms. */
export const fixedClock = (instant: Temporal.Instant, longestWait: number = usualLongestWait): Clock => ({
  now: () => instant,
  wait: (milliseconds) => waitAtMost(milliseconds, longestWait),
});
