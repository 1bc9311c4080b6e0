import type { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { Apart } from '#functions/publishing/campaigns/pace.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';

/** Everything a plan depends on; nothing else does. */
export type PlanFacts = {
  readonly campaigns: readonly Campaign[];
  readonly candidates: readonly Candidate[];
  readonly history: readonly PublicationHistory[];
  readonly calendar: QuietCalendar;
  readonly channelsOff: readonly ChannelName[];
  readonly apart: Apart;
  /** The employer's zone, for consents and the calendar. */
  readonly timeZone: string;
  /** Slots after this instant are planned: one that has come keeps what the plan gave it. */
  readonly from: Temporal.Instant;
  /** Last local day that is planned. */
  readonly until: Temporal.PlainDate;
  /** What the plan in force gives to slots after `from`. */
  readonly standing?: readonly PlannedPublication[];
  /** How far ahead the plan in force is frozen: there a slot changes only when its story became impossible or a pin takes it. */
  readonly frozen?: string;
  /** How long a consent must hold after the last moment at which the slot may be served. */
  readonly margin?: string;
  /** What people call the units, by path. */
  readonly unitNames?: ReadonlyMap<string, Text>;
};
