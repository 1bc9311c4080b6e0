import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';
import type { Desk } from '#functions/newsroom/page-kit/desk.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

export type JobAd = Omit<BoardAd, 'story' | 'takeOut'> & {
  readonly story: StoryLink | null;
  readonly takeOut: readonly StoryLink[];
};

export type JobAdsView = {
  readonly desk: Desk;
  readonly ads: readonly JobAd[];
  /** The address of the pretend board; null when there is none. */
  readonly board: string | null;
};
