import { Temporal } from 'temporal-polyfill';
import { waitAtMost } from '#functions/adapters/clock/wait-at-most.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

export type RunningClock = {
  readonly clock: Clock;
  /** Moves on to an instant; one that has passed moves nothing, since time does not run backwards. */
  readonly moveOn: (instant: Temporal.Instant) => void;
};

/** Begins at an instant and goes as fast as the machine's own time. Waiting is real, but never longer than `longestWait` ms. */
export const runningClock = (
  start: Temporal.Instant,
  { longestWait = 1_000, elapsed = () => performance.now() } = {},
): RunningClock => {
  let from = { at: start, since: elapsed() };
  const now = (): Temporal.Instant => from.at.add({ milliseconds: Math.floor(elapsed() - from.since) });
  return {
    clock: { now, wait: (milliseconds) => waitAtMost(milliseconds, longestWait) },
    moveOn: (instant) => {
      if (Temporal.Instant.compare(instant, now()) > 0) from = { at: instant, since: elapsed() };
    },
  };
};
