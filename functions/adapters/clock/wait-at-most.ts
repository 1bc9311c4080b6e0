import { setTimeout as pause } from 'node:timers/promises';

/** Waits in real time: as long as asked, no longer than `longest`, and not at all for a time that has passed (ms). */
export const waitAtMost = async (milliseconds: number, longest: number): Promise<void> => {
  const bounded = Math.min(milliseconds, longest);
  if (bounded > 0) await pause(bounded);
};
