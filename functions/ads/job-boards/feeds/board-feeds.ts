import type { Temporal } from 'temporal-polyfill';
import { adzunaFeed } from '#functions/ads/job-boards/feeds/adzuna-feed.ts';
import { careerjetFeed } from '#functions/ads/job-boards/feeds/careerjet-feed.ts';
import type { BoardFeed, FeedJob, FeedPublisher } from '#functions/ads/job-boards/feeds/feed-job.ts';
import { indeedFeed } from '#functions/ads/job-boards/feeds/indeed-feed.ts';
import { joobleFeed } from '#functions/ads/job-boards/feeds/jooble-feed.ts';
import { linkedInJobsFeed } from '#functions/ads/job-boards/feeds/linkedin-jobs-feed.ts';
import { talentFeed } from '#functions/ads/job-boards/feeds/talent-feed.ts';
import type { FeedBoard } from '#functions/ground/channels/board-name.ts';

type WriteFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate) => BoardFeed;

/**
 * How each board's file is written. A feed harms nobody until a board is told of
 * it; who may tell which board is in docs/content-formats.md.
 */
export const boardFeeds: Readonly<Record<FeedBoard, WriteFeed>> = {
  indeed: indeedFeed,
  jooble: joobleFeed,
  talent: talentFeed,
  adzuna: adzunaFeed,
  careerjet: careerjetFeed,
  'linkedin-jobs': linkedInJobsFeed,
};

/** Where a board's feed stands on the site. */
export const feedKey = (board: string): string => `feeds/${board}.xml`;
