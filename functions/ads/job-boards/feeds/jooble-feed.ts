import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  openJobs,
  sift,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { attribute, element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import { dottedDay, salaryWords } from '#functions/ads/job-boards/feeds/job-words.ts';

/** Jooble takes only jobs that are younger (docs/reference/job-boards.md#other-boards-feeds). */
const youngDays = 45;

const jobElement = (job: FeedJob): string => {
  const { vacancy, url } = job;
  const known = fields([
    ['link', url],
    ['name', vacancy.title],
    ['region', job.city],
    ['description', looseText(job, 'jooble')],
    ['pubdate', dottedDay(vacancy.published)],
    ['updated', dottedDay(vacancy.published)],
    ['expire', dottedDay(vacancy.closes)],
    ['salary', salaryWords(vacancy)],
    ['company', job.company],
    ['jobtype', vacancy.extent],
  ]);
  return element('job', known, attribute('id', vacancy.id));
};

export const joobleFeed = (_: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const tooOld = day.subtract({ days: youngDays }).toString();
  const { taken, left } = sift(openJobs(jobs, day), ({ vacancy }) => (vacancy.published > tooOld ? null : 'too-old'));
  return { pieces: feedXml('jobs', '', taken, (job) => jobElement(job)), jobs: taken.length, left };
};
