import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Agreement } from '#functions/newsroom/digests/agreement-of.ts';
import type { TrustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { Figure } from '#functions/newsroom/page-kit/figure.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { GoalKey } from '#functions/publishing/campaigns/goals.ts';

export type PublishedStory = StoryLink & {
  readonly at: string;
  readonly picture: PictureView | null;
  /** Name of the employer value, null when none was found. */
  readonly value: string | null;
  readonly unit: string;
  /** How often it was shown. */
  readonly impressions: Figure;
  /** What anybody sees on the post. No rate: of one story it would be one person's. */
  readonly reactions: Figure;
  readonly comments: Figure;
  /** How old the numbers are, or what LinkedIn has corrected; null when there is nothing to say. */
  readonly note: Text | null;
};

export type CoverageCell = {
  readonly value: string;
  readonly unit: string;
  /** Stories in the period. */
  readonly told: number;
  /** Stories since the running campaigns began, those of the period included. */
  readonly all: number;
};

/** Values by units; ids join the cells, names are in the page's language. A missing cell is nothing told. */
export type Coverage = {
  readonly values: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly CoverageCell[];
  /** The day that `all` is counted from. */
  readonly since: string;
  readonly worstGap: { readonly value: string; readonly unit: string } | null;
};

/** An occupation that is hard to recruit for: what is told of it, and what that leads to. */
export type ShortageRow = {
  readonly occupation: string;
  /** 1 to 3. */
  readonly shortage: number;
  /** Stories, since the day that coverage is counted from. */
  readonly told: number;
  readonly seen: Figure & { readonly least: boolean };
  readonly toJobs: Figure & { readonly least: boolean };
  /** Open ads, and how many of them show a story; null when the ads were never read. */
  readonly ads: { readonly open: number; readonly withStory: number } | null;
};

export type ValueEngagement = {
  readonly value: string;
  readonly posts: number;
  readonly engagementRate: Figure;
  /** 95 % interval of the rate, when one can be given. */
  readonly interval: { readonly low: number; readonly high: number } | null;
};

export type TrustLine = {
  readonly story: StoryLink;
  readonly channel: ChannelName;
  readonly at: string;
  readonly reason: Text;
};

/** A goal and what has been reached of it. `least`: something is missing in the number, and `why` says what. */
export type ComparedGoal = {
  readonly key: GoalKey;
  readonly goal: number;
  readonly figure: Figure & { readonly least: boolean };
};

export type CampaignGoals = {
  readonly campaign: string;
  readonly name: string;
  /** The last day, `2026-12-15`. */
  readonly until: string;
  /** Seen from the end of the period, or from when the digest was written; 0: over. */
  readonly daysLeft: number;
  /** The share of its days that has gone, seen from the same instant. */
  readonly gone: number;
  readonly goals: readonly ComparedGoal[];
};

/** The one thing asked, with who is to do it and by when. */
export type Ask = Text & {
  readonly kind: 'stories' | 'consents' | 'campaign' | 'gap' | 'nothing';
  /** A role or an administration, never a person. Null when nothing is asked. */
  readonly owner: Text | null;
  /** The last day to do it, `2026-12-01`; for stories, of the first slot. */
  readonly by: string | null;
  /** For stories: each empty slot with the day that its story must be ready for review. */
  readonly slots: readonly { readonly at: string; readonly ready: string }[];
};

export type DigestView = {
  readonly context: PageContext;
  /** `2026-W47`, `2026-11` or `2026-Q4`. */
  readonly period: string;
  readonly previousPeriod: string;
  /** The fewest posts that engagement is told for. */
  readonly smallest: number;
  readonly numbers: readonly [DecisionNumber, DecisionNumber, DecisionNumber];
  /** Campaigns of the period that have goals. */
  readonly goals: readonly CampaignGoals[];
  readonly told: readonly PublishedStory[];
  readonly coverage: Coverage;
  /** The worst first. */
  readonly shortage: readonly ShortageRow[];
  /** How the times that posts were seen moved from the period before, at one age; null when nothing can be said. */
  readonly seen: Change | null;
  readonly engagementByValue: readonly ValueEngagement[];
  /** Weeks as `2026-W47`, in order. */
  readonly impressionsByWeek: readonly {
    readonly week: string;
    /** `estimated`: placed by a reading that came late. `least`: posts may have grown since they were read. */
    readonly impressions: Figure & { readonly least: boolean; readonly estimated: boolean };
  }[];
  readonly trust: {
    readonly missed: readonly TrustLine[];
    readonly refused: readonly TrustLine[];
    readonly unknown: readonly TrustLine[];
    readonly removed: readonly TrustLine[];
  };
  /** How fast what may not stand is gone, how long things were paused, what a person need not do. Absent in digests of earlier versions. */
  readonly trustNumbers?: TrustNumbers;
  /** Slots that came and stayed empty, each with the plan's reason. */
  readonly emptySlots: readonly { readonly at: string; readonly campaign: string; readonly reason: Text }[];
  readonly access: {
    /** LinkedIn's version in use, `202609`, and the day it stops working. */
    readonly apiVersion: string | null;
    readonly versionUntil: string | null;
    readonly tokenUntil: string | null;
  };
  /** Where numbers come from and how old they are; `readAt` null: never read. */
  readonly sources: readonly { readonly name: string; readonly readAt: string | null; readonly why: Text | null }[];
  readonly consentsEnding: readonly {
    readonly person: string;
    readonly story: StoryLink;
    readonly until: string;
  }[];
  /** How often people chose what was suggested, until the end of the period: all, by quarter, by value. */
  readonly agreement: readonly Agreement[];
  /** The one thing asked of the reader for the next period. */
  readonly ask: Ask;
  /** What the whole record was, in the three lines that prove it later. */
  readonly checkpoint?: string;
  /** Keys of what the numbers were counted from, and of the files to pass on; null when they are not written. */
  readonly data: Readonly<Record<'behind' | 'alone' | 'xlsx' | 'csv' | 'trust' | 'json', string>> | null;
};
