import { type BoardAnswer, isUndone, reasonOf } from '#functions/adapters/job-boards/board-answer.ts';
import type { AdDeferred, AdRefused, AdUnknown, BoardStopped } from '#functions/ground/ports/job-board.ts';

/**
 * What an answer other than success means. A 503 in the board's own words is its "not now"; any other 5xx, and a 503 by
 * something in between, may follow the write.
 */
export const mapAnswer = (answer: BoardAnswer): AdRefused | AdDeferred | BoardStopped | AdUnknown => {
  const { status, faults, message } = answer;
  if (answer.followsDoubt === true && isUndone(answer)) return { outcome: 'unknown', reason: reasonOf(answer) };
  if (status === 401) return { outcome: 'stopped', reason: 'access' };
  if (status === 403) return { outcome: 'stopped', reason: 'consent-missing' };
  if (isUndone(answer)) return { outcome: 'deferred', reason: reasonOf(answer) };
  if (status === null || status < 400 || status === 408 || status === 409 || status >= 500)
    return { outcome: 'unknown', reason: reasonOf(answer) };
  return {
    outcome: 'refused',
    reason: reasonOf(answer),
    faults: faults.length > 0 || message === '' ? faults : [{ field: '', message }],
  };
};
