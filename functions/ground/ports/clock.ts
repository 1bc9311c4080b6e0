import type { Temporal } from 'temporal-polyfill';

/** `now` is the pipeline's instant for all that is decided or recorded; `wait` is real time and only bounds waiting. */
export type Clock = {
  readonly now: () => Temporal.Instant;
  readonly wait: (milliseconds: number) => Promise<void>;
};
