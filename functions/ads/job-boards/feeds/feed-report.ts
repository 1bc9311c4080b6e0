import type { LeftOut } from '#functions/ads/job-boards/feeds/feed-job.ts';

/** What each board's feed holds, and what it leaves out: `feeds.json` in `reports`. Who reads it needs no writer of feeds. */
export type FeedReport = Readonly<Record<string, { readonly jobs: number; readonly left: readonly LeftOut[] }>>;

export const feedReportKey = 'feeds.json';
