import type { Temporal } from 'temporal-polyfill';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { AccessFacts } from '#functions/ground/ports/access.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { RefusedPin } from '#functions/publishing/campaigns/pin-bar.ts';
import type { PauseInForce } from '#functions/story/quiet/pause.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** A slot of the plan that has not come to its end. */
export type ComingSlot = {
  readonly campaign: string;
  readonly at: string;
  /** The last instant at which it may still be served. */
  readonly latest: string;
  readonly channels: readonly ChannelName[];
  /** Null when it is empty. */
  readonly storyId: string | null;
  /** What is known of the story; null when nothing is any more. */
  readonly story: StoryFacts | null;
  /** Why the story stands there, or why none does. */
  readonly reason: Text;
  readonly runnersUp: readonly string[];
};

/** What the rules look at. */
export type HealthFacts = {
  readonly gathered: Gathered;
  readonly pauses: readonly PauseInForce[];
  /** What is known of the sign-in; null before the first look. */
  readonly access: AccessFacts | null;
  /** The ads as they were last read; null before they ever were. */
  readonly vacancies: readonly Pick<Vacancy, 'title' | 'applyUrl' | 'closes'>[] | null;
  /** What is wrong with files beside the stories. */
  readonly content: readonly Finding[];
  readonly refusedPins: readonly RefusedPin[];
  readonly now: Temporal.Instant;
};

export type HealthCause =
  | 'consent'
  | 'consent-margin'
  | 'approval'
  | 'facts-age'
  | 'picture-size'
  | 'vacancy'
  | 'access'
  | 'channel-off'
  | 'quiet-day'
  | 'election'
  | 'pause'
  | 'pause-of-nothing'
  | 'pin'
  | 'due'
  | 'empty-slot'
  | 'pool'
  | 'file';

/** What will go wrong if nobody does anything, and what to do. An `error` stops something; a `warning` may. */
export type HealthWarning = {
  readonly cause: HealthCause;
  readonly severity: 'error' | 'warning';
  /** The campaign by its id; null when it is about all. */
  readonly campaign: string | null;
  /** The instant of the slot; null when it is about no slot. */
  readonly slot: string | null;
  readonly story: string | null;
  /** The nearest other story, where another would do. */
  readonly instead: string | null;
  readonly message: Text;
  readonly hint: Text;
};

/** What a rule says; where it stands is known already. */
export type Ahead = Pick<HealthWarning, 'cause' | 'severity' | 'message' | 'hint'> & { readonly swaps?: true };

export type SlotRule = (slot: ComingSlot, facts: HealthFacts) => readonly Ahead[];

/** The same for every slot of a campaign, or for none. */
export type CampaignRule = (campaign: string, facts: HealthFacts) => readonly Ahead[];
