import { Temporal } from 'temporal-polyfill';
import { waitAtMost } from '#functions/adapters/clock/wait-at-most.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

export type SimulatedClock = {
  readonly clock: Clock;
  /** Moves the pipeline's now. Time does not run backwards. */
  readonly set: (instant: Temporal.Instant) => void;
};

/** Now is what the simulation says; waiting is real, but never longer than `longestWait` ms, and moves nothing. */
export const simulatedClock = (start: Temporal.Instant, longestWait = 0): SimulatedClock => {
  let now = start;
  return {
    clock: {
      now: () => now,
      wait: (milliseconds) => waitAtMost(milliseconds, longestWait),
    },
    set: (instant) => {
      if (Temporal.Instant.compare(instant, now) < 0)
        throw new Error(`The simulation went back from ${now} to ${instant}.`);
      now = instant;
    },
  };
};
