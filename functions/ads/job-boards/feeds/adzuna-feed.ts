import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  openJobs,
  sift,
  textLength,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import { salaryWords } from '#functions/ads/job-boards/feeds/job-words.ts';

/** Adzuna asks for as many characters of text (docs/reference/job-boards.md#other-boards-feeds). */
const leastText = 100;

const jobElement = (job: FeedJob): string => {
  const { vacancy, url } = job;
  const known = fields([
    ['id', vacancy.id],
    ['title', vacancy.title],
    ['description', looseText(job, 'adzuna')],
    ['url', url],
    ['location', job.city],
    ['country', 'SE'],
    ['postcode', vacancy.place.postalCode],
    ['company', job.company],
    ['category', job.category],
    ['salary', salaryWords(vacancy)],
    ['contract_type', vacancy.employmentType === 'permanent' ? 'permanent' : 'contract'],
    ['contract_time', vacancy.extent === 'full-time' ? 'full_time' : 'part_time'],
    ['date', vacancy.published],
    ['expiry_date', vacancy.closes],
  ]);
  return element('job', known);
};

export const adzunaFeed = (_: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const { taken, left } = sift(openJobs(jobs, day), (job) =>
    textLength(looseText(job, 'adzuna')) < leastText ? 'text-too-short' : null,
  );
  return { pieces: feedXml('jobs', '', taken, (job) => jobElement(job)), jobs: taken.length, left };
};
