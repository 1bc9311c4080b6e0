import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

/** What a person says they have pasted into an ad. */
export type PastedAs = {
  readonly by: string;
  /** The local day, `2026-12-03`. */
  readonly day: string;
  /** Whether it is the block that the ad is to have now. */
  readonly isSame: boolean;
};

/** An ad with what HR is asked to paste there, and whether that is done. */
export type HandAd = BoardAd & {
  /** Hash of `paste`. */
  readonly block: string | null;
  readonly pasted: PastedAs | null;
};

export type JobAd = Omit<HandAd, 'story' | 'takeOut'> & {
  readonly story: StoryLink | null;
  readonly takeOut: readonly StoryLink[];
};

export type JobAdsView = {
  readonly context: PageContext;
  readonly ads: readonly JobAd[];
  /** The address of the pretend board; null when there is none. */
  readonly board: string | null;
};
