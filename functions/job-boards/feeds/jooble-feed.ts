import { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  openJobs,
  sift,
} from '#functions/job-boards/feeds/feed-job.ts';
import { feedXml, fields } from '#functions/job-boards/feeds/feed-xml.ts';
import { cityOf, dottedDay, salaryWords } from '#functions/job-boards/feeds/job-words.ts';

/** Jooble takes only jobs that are younger (reference: job-boards section 1.7). */
const youngDays = 45;

const isYoung = (published: string, day: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.from(published).until(day, { largestUnit: 'days' }).days < youngDays;

const jobElement = (job: FeedJob, company: string) => {
  const { vacancy, url } = job;
  return {
    '@id': vacancy.id,
    ...fields([
      ['link', url],
      ['name', vacancy.title],
      ['region', cityOf(vacancy)],
      ['description', looseText(job, 'jooble')],
      ['pubdate', dottedDay(vacancy.published)],
      ['updated', dottedDay(vacancy.published)],
      ['expire', dottedDay(vacancy.closes)],
      ['salary', salaryWords(vacancy)],
      ['company', company],
      ['jobtype', vacancy.extent],
    ]),
  };
};

export const joobleFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): BoardFeed => {
  const { taken, left } = sift(openJobs(jobs, day), ({ vacancy }) =>
    isYoung(vacancy.published, day) ? null : 'too-old',
  );
  return { pieces: feedXml('jobs', {}, taken, (job) => jobElement(job, publisher.name)), jobs: taken.length, left };
};
