import { type Cleared, clearedIn } from '#functions/newsroom/digests/cleared-in.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { type PausedTime, pausedTime } from '#functions/newsroom/digests/paused-time.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { type TimeSaved, timeSaved } from '#functions/newsroom/digests/time-saved.ts';

/** What the promises to people and to leadership came to in a period. `paused` null: nobody knows. */
export type TrustNumbers = {
  readonly cleared: Cleared;
  readonly paused: PausedTime | null;
  readonly saved: TimeSaved;
};

export const trustNumbers = (facts: DigestFacts, period: Period): TrustNumbers => ({
  cleared: clearedIn(facts, period),
  paused: pausedTime(facts, period),
  saved: timeSaved(facts, period),
});
