import type { Temporal } from 'temporal-polyfill';
import { boardFeeds, feedKey } from '#functions/job-boards/feeds/board-feeds.ts';
import type { FeedJob, LeftOut } from '#functions/job-boards/feeds/feed-job.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { SiteFile } from '#functions/posts/post.ts';

/** What each board's feed holds, and what it leaves out: `feeds.json` in `reports`. */
export type FeedReport = Readonly<Record<string, { readonly jobs: number; readonly left: readonly LeftOut[] }>>;

export const feedReportKey = 'feeds.json';

/** The feeds of the boards that are on. */
export const feedFiles = (
  { brand, channels }: Settings,
  jobs: readonly FeedJob[],
  day: Temporal.PlainDate,
): { readonly files: readonly SiteFile[]; readonly report: FeedReport } => {
  const publisher = { name: brand.employer.sv, url: brand.site, companyId: channels.linkedin.organization ?? null };
  const written = Object.entries(boardFeeds)
    .filter(([board]) => channels.jobBoards[board]?.on === true)
    .map(([board, write]) => ({ board, feed: write(publisher, jobs, day) }));
  const files = written.map(({ board, feed }) => ({
    key: feedKey(board),
    contentType: 'application/xml; charset=utf-8',
    body: feed.xml,
  }));
  return {
    files,
    report: Object.fromEntries(written.map(({ board, feed: { jobs, left } }) => [board, { jobs, left }])),
  };
};
