import { Temporal } from 'temporal-polyfill';
import {
  type BoardFeed,
  type FeedJob,
  type FeedPublisher,
  looseText,
  openJobs,
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
  const open = openJobs(jobs, day);
  const young = open.filter(({ vacancy }) => isYoung(vacancy.published, day));
  return {
    xml: feedXml({ jobs: { job: young.map((job) => jobElement(job, publisher.name)) } }),
    jobs: young.length,
    left: open.filter((job) => !young.includes(job)).map(({ vacancy }) => ({ vacancy: vacancy.id, reason: 'too-old' })),
  };
};
