import type { Temporal } from 'temporal-polyfill';
import { boardFeeds, feedKey } from '#functions/ads/job-boards/feeds/board-feeds.ts';
import { type FeedJob, openJobs } from '#functions/ads/job-boards/feeds/feed-job.ts';
import type { FeedReport } from '#functions/ads/job-boards/feeds/feed-report.ts';
import { bytesOfPieces } from '#functions/ads/vacancies/bytes-of-pieces.ts';
import { feedBoards } from '#functions/ground/channels/board-name.ts';
import type { SiteFile } from '#functions/ground/ports/post.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

export type FeedFile = { readonly board: string; readonly file: SiteFile; readonly told: FeedReport[string] };

/**
 * The feeds of the boards that are on, drawn one at a time: a city's feeds together are more than a function holds. The bytes of
 * one are let go when the next is asked for.
 */
export function* feedFiles(
  { brand, channels }: EmployerSettings,
  all: readonly FeedJob[],
  { day, now }: { readonly day: Temporal.PlainDate; readonly now: Temporal.Instant },
): Generator<FeedFile> {
  const publisher = {
    name: brand.employer.sv,
    url: brand.site,
    companyId: channels.linkedin.organization ?? null,
    built: now.toString({ smallestUnit: 'second' }),
  };
  // Every board sorts them for itself, which is soon done of what is in order.
  const jobs = openJobs(all, day);
  for (const board of feedBoards) {
    if (channels.jobBoards[board]?.on !== true) continue;
    const { pieces, jobs: count, left } = boardFeeds[board](publisher, jobs, day);
    const body = bytesOfPieces(pieces);
    const file = { key: feedKey(board), contentType: 'application/xml; charset=utf-8', body };
    yield { board, file, told: { jobs: count, left } };
    body.buffer.transfer(0);
  }
}
