import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { HealthCause } from '#functions/publishing/campaigns/health/health-warning.ts';

/** A warning: what will go wrong if nobody does anything. */
export type CalendarWarning = {
  /** What it comes from; left out of one that tells what already failed. */
  readonly cause?: HealthCause;
  readonly severity: Severity;
  /** The campaign by its name, where it is about one and no slot of it. */
  readonly campaign?: string;
  /** The nearest other story, where another would do. */
  readonly instead?: StoryLink;
  readonly slot: string | null;
  readonly story: StoryLink | null;
  readonly message: Text;
  readonly hint: Text;
};

export type CalendarSlot = {
  readonly at: string;
  readonly campaign: string;
  /** The campaign by its id, for who acts on the slot; left out: nobody does. */
  readonly campaignId?: string;
  readonly channels: readonly ChannelName[];
  /** `stayed-empty`: it came, and nothing was told. */
  readonly state: 'planned' | 'published' | 'missed' | 'empty' | 'stayed-empty';
  readonly story: StoryLink | null;
  readonly picture: PictureView | null;
  /** Why this story; or why none. */
  readonly reason: Text;
  readonly runnersUp: readonly (StoryLink & { readonly reason: Text })[];
  readonly warnings?: readonly CalendarWarning[];
};

/** Days are local, the last one included. */
export type CalendarBand = {
  readonly kind: 'holiday' | 'quiet' | 'election' | 'pause';
  readonly from: string;
  readonly until: string;
  readonly text: Text;
};

export type CampaignHealth = {
  readonly id: string;
  readonly name: string;
  /** Null of a campaign whose file can't be read, as what it has left. */
  readonly until: string | null;
  readonly storiesLeft: number | null;
  /** Whole weeks that the stories left are enough for. */
  readonly weeksCovered: number;
  readonly emptySlots: number;
  readonly state: 'draft' | 'healthy' | 'needs-attention';
  readonly warnings: readonly CalendarWarning[];
};

/** Another page of the calendar: a month, a campaign or a channel alone. */
export type CalendarDoor = { readonly key: string; readonly name: Text; readonly isHere: boolean };

export type CalendarView = {
  /** The page's own key, and what it shows alone; left out of the page that shows all. */
  readonly key?: string;
  readonly alone?: Text;
  readonly months?: readonly CalendarDoor[];
  readonly filters?: readonly CalendarDoor[];
  readonly context: PageContext;
  /** First and last local day shown; whole weeks are drawn around them. */
  readonly from: string;
  readonly until: string;
  readonly warnings: readonly CalendarWarning[];
  readonly slots: readonly CalendarSlot[];
  readonly bands: readonly CalendarBand[];
  readonly campaigns: readonly CampaignHealth[];
};
