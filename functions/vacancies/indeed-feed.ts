import { XMLBuilder } from 'fast-xml-parser';
import type { Temporal } from 'temporal-polyfill';
import { indeedHtml } from '#functions/vacancies/indeed-html.ts';
import { isOpen } from '#functions/vacancies/open-vacancies.ts';
import { resolveOccupation } from '#functions/vacancies/taxonomy.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';
import { writableText } from '#functions/vacancies/writable-text.ts';

export type FeedPublisher = { readonly name: string; readonly url: string };

/** `html` is the ad as it should be read, a story block included; `url` the page that shows the same text. */
export type FeedJob = { readonly vacancy: Vacancy; readonly url: string; readonly html: string };

// The builder splits `]]>` where it writes CDATA. Unformatted, because it would indent inside the fields too.
const builder = new XMLBuilder({ cdataPropName: 'cdata', format: false });

const cdata = (text: string) => ({ cdata: writableText(text) });

const jobTypes = (vacancy: Vacancy): string =>
  [
    vacancy.extent === 'full-time' ? 'fulltime' : 'parttime',
    ...(vacancy.employmentType === 'permanent' ? [] : ['temporary']),
  ].join(', ');

const salaryOf = ({ salary }: Vacancy): string | null => {
  if (salary === undefined) return null;
  const bounds = [...new Set([salary.min, salary.max])].filter((bound) => bound !== undefined);
  return bounds.length === 0 ? salary.text : `${bounds.join(' - ')} ${salary.currency} per ${salary.unit}`;
};

const jobElement = ({ vacancy, url, html }: FeedJob, company: string) => {
  const { place } = vacancy;
  const category = vacancy.occupation === null ? null : (resolveOccupation(vacancy.occupation)?.label ?? null);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', vacancy.title],
    ['date', vacancy.published],
    ['referencenumber', vacancy.id],
    ['requisitionid', vacancy.id],
    ['url', url],
    ['company', company],
    ['city', place.city],
    ['country', 'SE'],
    ['postalcode', place.postalCode],
    ['streetaddress', place.street],
    ['description', indeedHtml(html)],
    ['salary', salaryOf(vacancy)],
    ['jobtype', jobTypes(vacancy)],
    ['category', category],
    ['expirationdate', vacancy.closes],
  ];
  return Object.fromEntries(fields.flatMap(([name, text]) => (text === null ? [] : [[name, cdata(text)]])));
};

/**
 * The XML feed that Indeed documents and several boards read, of all vacancies open on the day. The same vacancies give the
 * same bytes: `lastBuildDate` is the newest day of publishing, not the time of building.
 */
export const indeedFeed = (publisher: FeedPublisher, jobs: readonly FeedJob[], day: Temporal.PlainDate): string => {
  const open = jobs
    .filter(({ vacancy }) => isOpen(vacancy, day))
    .sort((a, b) => (a.vacancy.id < b.vacancy.id ? -1 : Number(a.vacancy.id > b.vacancy.id)));
  const newest = open
    .map(({ vacancy }) => vacancy.published)
    .sort()
    .at(-1);
  const source = {
    publisher: cdata(publisher.name),
    publisherurl: cdata(publisher.url),
    ...(newest === undefined ? {} : { lastBuildDate: cdata(newest) }),
    job: open.map((job) => jobElement(job, publisher.name)),
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ source })}`;
};
