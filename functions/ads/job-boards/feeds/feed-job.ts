import type { Temporal } from 'temporal-polyfill';
import { literalHtml } from '#functions/ads/job-boards/feeds/literal-html.ts';
import { openOn } from '#functions/ads/vacancies/open-vacancies.ts';
import { insertBlock, removeBlockMarkers } from '#functions/ads/vacancies/story-block.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { LinkSource } from '#functions/story/posts/tracked-link.ts';

/** `companyId` is the employer's number on LinkedIn, digits. */
export type FeedPublisher = {
  readonly name: string;
  readonly url: string;
  readonly companyId: string | null;
  /** When the feed is written, as a second in UTC. */
  readonly built: string;
};

/** An ad as its page shows it: `url` is that page, `block` the story that stands in it, `category` the name of its occupation group. */
export type FeedJob = {
  readonly vacancy: Vacancy;
  readonly url: string;
  readonly block: string | null;
  readonly category: string | null;
  readonly city: string | null;
  /** Who employs: the employer, or the company of its that the job is at. */
  readonly company: string;
};

/** Why a board does not get an ad: a normal outcome, told to the employer. */
export type LeftOut = {
  readonly vacancy: string;
  readonly reason: 'too-old' | 'title-too-long' | 'text-too-short' | 'text-too-long' | 'no-place';
};

/** `pieces` are the feed's XML; each reading draws them anew. */
export type BoardFeed = {
  readonly pieces: Iterable<string>;
  readonly jobs: number;
  readonly left: readonly LeftOut[];
};

/** The jobs that a board takes, and why it does not take the others. */
export const sift = <Job extends FeedJob>(
  jobs: readonly Job[],
  whyLeft: (job: Job) => LeftOut['reason'] | null,
): { readonly taken: readonly Job[]; readonly left: readonly LeftOut[] } => {
  const [taken, left]: [Job[], LeftOut[]] = [[], []];
  for (const job of jobs) {
    const reason = whyLeft(job);
    if (reason === null) taken.push(job);
    else left.push({ vacancy: job.vacancy.id, reason });
  }
  return { taken, left };
};

/** A board's ad has one place: a job in several towns is one ad in each, with an id of its own and the same page. */
const inEachTown = (job: FeedJob): readonly FeedJob[] => {
  if (job.vacancy.otherTowns === undefined) return [job];
  const { otherTowns, ...vacancy } = job.vacancy;
  const others = otherTowns.map((town, index) => ({
    ...job,
    city: town.city,
    vacancy: {
      ...vacancy,
      id: `${vacancy.id}.${index + 2}`,
      place: { name: null, street: null, postalCode: null, ...town },
    },
  }));
  return [{ ...job, vacancy }, ...others];
};

/** The jobs that are open on the day, in the order of their ids: the same vacancies give the same bytes. */
export const openJobs = (jobs: readonly FeedJob[], day: Temporal.PlainDate): readonly FeedJob[] => {
  const isOpen = openOn(day);
  return jobs
    .filter(({ vacancy }) => isOpen(vacancy))
    .flatMap(inEachTown)
    .sort((a, b) => (a.vacancy.id < b.vacancy.id ? -1 : Number(a.vacancy.id > b.vacancy.id)));
};

/** The day of the newest ad, so that a feed without news does not change. */
export const newestDay = (jobs: readonly FeedJob[]): string | undefined =>
  jobs.reduce<string | undefined>(
    (newest, { vacancy }) => (newest === undefined || vacancy.published > newest ? vacancy.published : newest),
    undefined,
  );

/** A story's link says which board it was read on; in the employer's own ads it says `job-ads`. */
const readOn = (board: LinkSource, html: string): string =>
  html.replace(/((?:[?&](?:amp;)?utm_source=)|(?:\/g\/[\w-]+\/))job-ads(?=[&#"/])/g, `$1${board}`);

/** The ad's HTML with its story, as boards take it that read HTML: without the marks that part the two. */
export const looseText = ({ vacancy, block }: FeedJob, board: LinkSource): string =>
  removeBlockMarkers(block === null ? vacancy.html : readOn(board, insertBlock(vacancy.html, block)));

/** The same for boards that read characters literally and drop links. */
export const literalText = ({ vacancy, block }: FeedJob, board: LinkSource): string =>
  literalHtml(vacancy.html) + (block === null ? '' : literalHtml(removeBlockMarkers(readOn(board, block))));

/** Characters of a text without its tags. */
export const textLength = (html: string): number => {
  const text = html.replace(/<[^>]*>/g, '');
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
};
