import type { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  literalText,
  newestDay,
  openJobs,
} from '#functions/ads/job-boards/feeds/feed-job.ts';
import { element, feedXml, fields } from '#functions/ads/job-boards/feeds/feed-xml.ts';
import { salaryWords } from '#functions/ads/job-boards/feeds/job-words.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

const jobTypes = (vacancy: Vacancy): string =>
  [
    vacancy.extent === 'full-time' ? 'fulltime' : 'parttime',
    ...(vacancy.employmentType === 'permanent' ? [] : ['temporary']),
  ].join(', ');

const jobElement = (job: FeedJob): string => {
  const { vacancy, url } = job;
  const known = fields([
    ['title', vacancy.title],
    ['date', vacancy.published],
    ['referencenumber', vacancy.id],
    ['requisitionid', vacancy.id],
    ['url', url],
    ['company', job.company],
    ['city', vacancy.place.city],
    ['country', 'SE'],
    ['postalcode', vacancy.place.postalCode],
    ['streetaddress', vacancy.place.street],
    ['description', literalText(job, 'indeed')],
    ['salary', salaryWords(vacancy)],
    ['jobtype', jobTypes(vacancy)],
    ['category', job.category],
    ['expirationdate', vacancy.closes],
  ]);
  return element('job', known);
};

/**
 * The XML feed that Indeed documents and several boards read (docs/reference/job-boards.md#indeed), of all vacancies
 * open on the day: Indeed wants every one. `lastBuildDate` is the newest day of publishing, not the time of building.
 */
export const indeedFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const open = openJobs(jobs, day);
  const head = fields([
    ['publisher', publisher.name],
    ['publisherurl', publisher.url],
    ['lastBuildDate', newestDay(open)],
  ]);
  return {
    pieces: feedXml('source', head, open, (job) => jobElement(job)),
    jobs: open.length,
    left: [],
  };
};
