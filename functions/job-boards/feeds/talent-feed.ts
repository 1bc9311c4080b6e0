import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  newestDay,
  openJobs,
} from '#functions/job-boards/feeds/feed-job.ts';
import { cdata, type Element, feedXml, fields } from '#functions/job-boards/feeds/feed-xml.ts';
import { cityOf } from '#functions/job-boards/feeds/job-words.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

const salaryElement = ({ salary }: Vacancy): Element => {
  if (salary === undefined || (salary.min === undefined && salary.max === undefined)) return {};
  return {
    salary: fields([
      ['salary_min', salary.min?.toString()],
      ['salary_max', salary.max?.toString()],
      ['salary_currency', salary.currency],
      ['period', salary.unit],
    ]),
  };
};

const jobElement = (job: FeedJob, company: string): Element => {
  const { vacancy, url } = job;
  return {
    ...fields([
      ['referencenumber', vacancy.id],
      ['title', vacancy.title],
      ['company', company],
      ['city', cityOf(vacancy)],
      ['country', 'SE'],
      ['dateposted', vacancy.published],
      ['url', url],
      ['description', looseText(job, 'talent')],
      ['expirationdate', vacancy.closes],
      ['jobtype', vacancy.extent],
      ['isremote', 'no'],
    ]),
    ...salaryElement(vacancy),
  };
};

/** Talent.com (reference: job-boards section 1.7). */
export const talentFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const open = openJobs(jobs, day);
  const newest = newestDay(open);
  const head = {
    publisher: cdata(publisher.name),
    publisherurl: cdata(publisher.url),
    ...(newest === undefined ? {} : { lastbuilddate: cdata(newest) }),
  };
  return {
    pieces: feedXml('source', head, open, (job) => jobElement(job, publisher.name)),
    jobs: open.length,
    left: [],
  };
};
