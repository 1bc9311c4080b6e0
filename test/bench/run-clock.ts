import { setImmediate as turn } from 'node:timers/promises';

export type RunClock = {
  readonly minute: () => number;
  /** Moves to a minute, wakes who slept until then, and lets everybody work as far as they come. */
  readonly goTo: (minute: number) => Promise<void>;
  readonly sleep: (minutes: number) => Promise<void>;
  /** When the next sleeper wakes. */
  readonly nextWake: () => number;
};

/** Time of one run in minutes from the slot. Nothing in it waits for real, so a turn of the event loop finishes all work. */
export const runClock = (): RunClock => {
  let now = 0;
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    minute: () => now,
    goTo: async (minute) => {
      now = minute;
      const woken = sleepers.filter((one) => one.until <= now);
      sleepers = sleepers.filter((one) => one.until > now);
      for (const { wake } of woken) wake();
      await turn();
    },
    sleep: (minutes) => new Promise((wake) => void sleepers.push({ until: now + minutes, wake })),
    nextWake: () => Math.min(...sleepers.map(({ until }) => until)),
  };
};
