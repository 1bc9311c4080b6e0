import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

export type JobAd = Omit<BoardAd, 'story' | 'takeOut'> & {
  readonly story: StoryLink | null;
  readonly takeOut: readonly StoryLink[];
};

export type JobAdsView = {
  readonly context: PageContext;
  readonly ads: readonly JobAd[];
  /** The address of the pretend board; null when there is none. */
  readonly board: string | null;
};
