import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  newestDay,
  openJobs,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

const salaryElement = ({ salary }: Vacancy): string => {
  if (salary === undefined || (salary.min === undefined && salary.max === undefined)) return '';
  const known = fields([
    ['salary_min', salary.min?.toString()],
    ['salary_max', salary.max?.toString()],
    ['salary_currency', salary.currency],
    ['period', salary.unit],
  ]);
  return element('salary', known);
};

const jobElement = (job: FeedJob): string => {
  const { vacancy, url } = job;
  const known = fields([
    ['referencenumber', vacancy.id],
    ['title', vacancy.title],
    ['company', job.company],
    ['city', job.city],
    ['country', 'SE'],
    ['dateposted', vacancy.published],
    ['url', url],
    ['description', looseText(job, 'talent')],
    ['expirationdate', vacancy.closes],
    ['jobtype', vacancy.extent],
    ['isremote', 'no'],
  ]);
  return element('job', known + salaryElement(vacancy));
};

/** Talent.com (docs/reference/job-boards.md#other-boards-feeds). */
export const talentFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const open = openJobs(jobs, day);
  const head = fields([
    ['publisher', publisher.name],
    ['publisherurl', publisher.url],
    ['lastbuilddate', newestDay(open)],
  ]);
  return {
    pieces: feedXml('source', head, open, (job) => jobElement(job)),
    jobs: open.length,
    left: [],
  };
};
