import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { TimeSaved } from '#functions/newsroom/digests/time-saved.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

/** What a digest was counted from. Of a single post, only what anybody sees on it. */
export type BehindView = {
  readonly context: PageContext;
  readonly key: string;
  readonly period: string;
  readonly told: readonly { readonly story: StoryLink; readonly channel: ChannelName; readonly at: string }[];
  readonly readings: readonly {
    readonly story: StoryLink;
    readonly reading: {
      readonly measuredAt: string | null;
      readonly impressions: number | null;
      readonly likes: number | null;
      readonly comments: number | null;
      readonly unread: string | null;
      readonly key: string;
    };
  }[];
  readonly saved: TimeSaved;
  readonly days: readonly {
    readonly day: string;
    readonly people: number;
    readonly raw: number;
    readonly key: string;
  }[];
};
