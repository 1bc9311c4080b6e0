import type { Temporal } from 'temporal-polyfill';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { AccessReport } from '#functions/publishing/access/access-report.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { DayPlan } from '#functions/publishing/campaigns/plan.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { DayVisits } from '#functions/publishing/visits/day-visits.ts';
import type { TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import type { PauseInForce } from '#functions/story/quiet/pause.ts';
import type { PauseTimes } from '#functions/story/quiet/pause-times.ts';

/** Everything a digest depends on; nothing else does. */
export type DigestFacts = Gathered & {
  readonly plans: readonly DayPlan[];
  readonly snapshots: readonly Snapshot[];
  readonly receipts: readonly TakedownReceipt[];
  /** Visits to the public pages, a day each; a day that is not here is unknown. */
  readonly visits: readonly DayVisits[];
  /** The job ads as they were last read; null before they were. */
  readonly vacancies: readonly Vacancy[] | null;
  readonly pauses: readonly PauseInForce[];
  /** When what was paused; null before anybody looked. */
  readonly pauseTimes: PauseTimes | null;
  /** The latest look at the sign-in to LinkedIn; null before the first. */
  readonly access: AccessReport | null;
  /** The record's checkpoint that this digest carries, in its three lines; left out before the record's first night. */
  readonly checkpoint?: string;
  readonly now: Temporal.Instant;
  readonly language: Language;
};

/** The fewest posts that engagement is told for, and that a direction is seen in. */
export const smallestGroup = 5;

/** The fewest clicks, reactions, comments and shares together that a rate is told for: of twenty it may be half or double. */
export const fewestInteractions = 20;
