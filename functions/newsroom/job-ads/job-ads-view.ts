import type { BoardAd } from '#functions/job-boards/board-ad-list.ts';
import type { Desk } from '#functions/newsroom/desk.ts';
import type { StoryLink } from '#functions/newsroom/story-link.ts';

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
