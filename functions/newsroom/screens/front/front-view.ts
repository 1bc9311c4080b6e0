import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

/** Something that waits for a person, worst first as the caller orders it. */
export type Need =
  | {
      readonly kind: 'unknown-send' | 'by-hand' | 'take-down-by-hand';
      readonly publication: string;
      readonly story: StoryLink;
      readonly channel: ChannelName;
      readonly since: string;
      readonly reason: Text;
    }
  | { readonly kind: 'withdrawal-late'; readonly story: StoryLink; readonly deadline: string }
  | {
      readonly kind: 'came-back';
      readonly story: StoryLink;
      readonly channel: ChannelName;
      readonly since: string;
    }
  /** Nobody can say whether it may stand. `deadline`: when it is taken down; null when it waits for a person. */
  | {
      readonly kind: 'in-doubt';
      readonly story: StoryLink;
      readonly reason: Text;
      readonly answer: string;
      readonly deadline: string | null;
    }
  | { readonly kind: 'refused'; readonly story: StoryLink; readonly channel: ChannelName; readonly reason: Text }
  | { readonly kind: 'edit-refused'; readonly story: StoryLink; readonly channel: ChannelName; readonly reason: Text }
  | { readonly kind: 'missed'; readonly story: StoryLink; readonly slot: string; readonly reason: Text }
  | { readonly kind: 'findings'; readonly story: StoryLink; readonly errors: number }
  | { readonly kind: 'job-ads'; readonly errors: number }
  /** A file beside the stories that can't be read, or that nothing reads; a story's own findings stand on its sheet. */
  | {
      readonly kind: 'content';
      readonly file: string;
      readonly line: number | null;
      readonly message: Text;
      readonly hint: Text;
    }
  /** What will stop or spoil something that is planned, in the calendar's words. */
  | {
      readonly kind: 'ahead';
      readonly severity: 'error' | 'warning';
      readonly campaign: string | null;
      readonly slot: string | null;
      readonly about: StoryLink | null;
      readonly instead: StoryLink | null;
      readonly message: Text;
      readonly hint: Text;
    }
  /** Somebody has written under a post. How many, never who or what. */
  | {
      readonly kind: 'comments';
      readonly story: StoryLink;
      readonly channel: ChannelName;
      readonly count: number;
      readonly since: string;
      readonly url: string;
    }
  | { readonly kind: 'to-approve'; readonly story: StoryLink }
  | { readonly kind: 'consent-ends'; readonly person: string; readonly story: StoryLink; readonly until: string }
  | { readonly kind: 'empty-slot'; readonly slot: string; readonly campaign: string; readonly reason: Text }
  | {
      readonly kind: 'access-ends';
      readonly channel: ChannelName;
      readonly what: EndingThing;
      readonly until: string;
    };

export type FrontSlot = {
  readonly at: string;
  readonly campaign: string;
  /** Null: the slot is empty, and `reason` says why. */
  readonly story: StoryLink | null;
  readonly picture: PictureView | null;
  readonly reason: Text | null;
};

/** One of the next seven local days. */
export type FrontDay = { readonly day: string; readonly slots: readonly FrontSlot[]; readonly quiet: Text | null };

export type FrontView = {
  readonly context: PageContext;
  readonly needs: readonly Need[];
  readonly week: readonly FrontDay[];
  readonly digest: { readonly period: string; readonly numbers: readonly DecisionNumber[] } | null;
  readonly counts: {
    readonly stories: number;
    readonly planned: number;
    readonly published: number;
    readonly withdrawalsOpen: number;
    readonly digests: number;
    /** Ads at boards. */
    readonly jobAds: number;
  };
  /** Addresses of the public story pages and of the embedded sandboxes; null when there is none. */
  readonly site: string | null;
  readonly sandbox: string | null;
  readonly platsbanken: string | null;
};
