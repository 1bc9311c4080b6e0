import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  openJobs,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import { salaryWords } from '#functions/ads/job-boards/feeds/job-words.ts';

const jobElement = (job: FeedJob, publisher: FeedPublisher): string => {
  const { vacancy, url } = job;
  const opening = fields([
    ['id', vacancy.id],
    ['title', vacancy.title],
    ['url', url],
  ]);
  const location = fields([
    ['city', job.city],
    ['country', 'SE'],
  ]);
  const rest = fields([
    ['company', job.company],
    ['company_url', publisher.url],
    ['description', looseText(job, 'careerjet')],
    ['contract_type', vacancy.employmentType === 'permanent' ? 'permanent' : 'temporary'],
    ['working_hours', vacancy.extent],
    ['salary', salaryWords(vacancy)],
    ['apply_url', vacancy.applyUrl],
  ]);
  return element('job', opening + element('location', location) + rest);
};

/** Careerjet (docs/reference/job-boards.md#other-boards-feeds). */
export const careerjetFeed = (
  publisher: FeedPublisher,
  jobs: readonly FeedJob[],
  day: Temporal.PlainDate,
): BoardFeed => {
  const open = openJobs(jobs, day);
  return {
    pieces: feedXml('jobs', '', open, (job) => jobElement(job, publisher)),
    jobs: open.length,
    left: [],
  };
};
