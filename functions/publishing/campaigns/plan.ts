import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** One slot in one channel: a story, or the reason why none. */
export type PlannedPublication = {
  /** `2026-11-24T09:00[Europe/Stockholm]`. */
  readonly slot: string;
  readonly instant: string;
  /** The last instant at which it may still be published. */
  readonly latest: string;
  readonly campaign: string;
  readonly channel: ChannelName;
  readonly story: string | null;
  readonly publication: string | null;
  /** The same story in the other language, published in the same slot or not at all. */
  readonly pair: string | null;
  /** Why this story, or why none. */
  readonly reason: Text;
  readonly runnersUp: readonly string[];
  /** The same ones, each with why another was chosen. Absent where there are none, and in older plans. */
  readonly passedOver?: readonly { readonly story: string; readonly reason: Text }[];
};

/**
 * `plans/<yyyy-mm-dd>.json` in `reports`; the day is the UTC day of the slots' instants. `ends`: the instants of the day at
 * which a consent ends, so that the tick wakes the taking down at that minute. Absent in older plans.
 */
export type DayPlan = {
  readonly day: string;
  readonly planned: readonly PlannedPublication[];
  readonly ends?: readonly string[];
};

export const plansPrefix = 'plans/';
export const dayPlanKey = (day: string): string => `${plansPrefix}${day}.json`;

export const utcDay = (instant: string): string => instant.slice(0, 10);
