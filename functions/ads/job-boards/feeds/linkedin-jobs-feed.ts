import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  type LeftOut,
  literalText,
  openJobs,
  sift,
  textLength,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';

/** Limits of LinkedIn's job feeds (docs/reference/job-boards.md#linkedins-job-feed). */
const limits = { id: 40, title: 200, leastText: 100, mostText: 25_000 } as const;

/** A long id is cut, and kept apart from its like by a piece of its hash. */
const partnerJobId = (id: string): string =>
  id.length <= limits.id ? id : `${id.slice(0, limits.id - 9)}-${sha256(id).slice(0, 8)}`;

const textOf = (job: FeedJob): string => literalText(job, 'linkedin-jobs');

const whyLeft = (job: FeedJob): LeftOut['reason'] | null => {
  if (job.city === null) return 'no-place';
  if (job.vacancy.title.length > limits.title) return 'title-too-long';
  const length = textLength(textOf(job));
  if (length < limits.leastText) return 'text-too-short';
  return length > limits.mostText ? 'text-too-long' : null;
};

const jobElement = (job: FeedJob, publisher: FeedPublisher): string => {
  const { vacancy, url } = job;
  const known = fields([
    ['partnerJobId', partnerJobId(vacancy.id)],
    ['company', publisher.name],
    ['companyId', publisher.companyId],
    ['title', vacancy.title],
    ['description', textOf(job)],
    ['location', `${job.city}, Sverige`],
    ['applyUrl', url],
    ['jobtype', vacancy.extent === 'full-time' ? 'FULL_TIME' : 'PART_TIME'],
    ['listDate', vacancy.published],
    ['expirationDate', vacancy.closes],
  ]);
  return element('job', known);
};

/** LinkedIn's feed of basic jobs: for an employer that LinkedIn has let in as the sender of one. */
export const linkedInJobsFeed = (
  publisher: FeedPublisher,
  jobs: readonly FeedJob[],
  day: Temporal.PlainDate,
): BoardFeed => {
  const { taken, left } = sift(openJobs(jobs, day), whyLeft);
  const head = fields([
    // The time of the writing, not that of the newest ad: what LinkedIn asks for.
    ['lastBuildDate', publisher.built],
    ['publisher', publisher.name],
    ['publisherUrl', publisher.url],
    ['expectedJobCount', String(taken.length)],
  ]);
  return { pieces: feedXml('source', head, taken, (job) => jobElement(job, publisher)), jobs: taken.length, left };
};
