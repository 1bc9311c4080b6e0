import type { BoardResponse } from '#functions/adapters/job-boards/transport.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

/** Longer is left to the next run. */
const longest = 15_000;
const usual = 2_000;

const numberIn = ({ headers }: BoardResponse, name: string): number | null => {
  const text = headers?.[name];
  return typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : null;
};

/** Milliseconds to the end of the period that calls are counted in; null when the answer does not say. */
const untilReset = (response: BoardResponse): number | null => {
  const seconds = numberIn(response, 'x-rate-limit-reset') ?? numberIn(response, 'retry-after');
  return seconds === null ? null : seconds * 1_000;
};

/** Keeps to what the answers say of calls that are left: it waits a little, never long. */
export const callPace = (clock: Pick<Clock, 'wait'>) => {
  let owed = 0;
  return {
    before: async (): Promise<void> => {
      const wait = owed;
      owed = 0;
      if (wait > 0) await clock.wait(wait);
    },
    /** Whether the call was one too many and may be made again after `before`. */
    after: (response: BoardResponse): boolean => {
      const reset = untilReset(response);
      const isRefused = response.status === 429;
      if (!isRefused && (numberIn(response, 'x-rate-limit-remaining') ?? 1) > 0) return false;
      // Before it counted, Teamtailor sent the same numbers with every answer: no reset means nothing to wait for.
      const wait = reset ?? (isRefused ? usual : 0);
      if (wait > longest) return false;
      owed = wait;
      return isRefused;
    },
  };
};
