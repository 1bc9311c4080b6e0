import { Temporal } from 'temporal-polyfill';
import type { FirstNumbers } from '#functions/newsroom/screens/published/published-view.ts';

export const publishedSorts = ['newest', 'oldest', 'impressions', 'clicks'] as const;
export type PublishedSort = (typeof publishedSorts)[number];

/** What somebody looks for among what is published, as the address says it. Days are local; an empty one sets no bound. */
export type PublishedAsked = {
  readonly from: string;
  readonly until: string;
  readonly sort: PublishedSort;
  /** From 1. */
  readonly page: number;
};

export const allPublished: PublishedAsked = { from: '', until: '', sort: 'newest', page: 1 };

const day = (text: string | undefined): string => {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return '';
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return '';
  }
};

/** Of an address anything may come. Two days in the wrong order are taken in the right one. */
export const publishedAsked = (query: Readonly<Record<string, string | undefined>>): PublishedAsked => {
  const [from, until] = [day(query['from']), day(query['until'])];
  const isBackwards = from !== '' && until !== '' && from > until;
  return {
    from: isBackwards ? until : from,
    until: isBackwards ? from : until,
    sort: publishedSorts.find((name) => name === query['sort']) ?? 'newest',
    page: Math.max(1, /^\d{1,5}$/.test(query['page'] ?? '') ? Number(query['page']) : 1),
  };
};

export const isBounded = ({ from, until }: PublishedAsked): boolean => from !== '' || until !== '';

export const publishedQuery = ({ from, until, sort, page }: PublishedAsked): string => {
  const said: readonly [string, string][] = [
    ['from', from],
    ['until', until],
    ['sort', sort === 'newest' ? '' : sort],
    ['page', page > 1 ? String(page) : ''],
  ];
  return `?${new URLSearchParams(said.filter(([, value]) => value !== ''))}`;
};

/** What went out in the days that are asked for, both of them counted. */
export const within = <One extends { readonly at: string }>(
  tellings: readonly One[],
  { from, until }: PublishedAsked,
  timeZone: string,
): readonly One[] =>
  tellings.filter(({ at }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return (from === '' || local >= from) && (until === '' || local <= until);
  });

export const summed = ['impressions', 'clicks', 'reactions', 'comments', 'shares'] as const;
type Summed = (typeof summed)[number];

/** A sum of what could be read, and of how many of those that are counted at all. */
export type SumOf = { readonly sum: number; readonly read: number; readonly of: number };
export type PublishedSum = Readonly<Record<Summed, SumOf>>;

/** What nobody has read is not zero: it is told beside the sum. Null stands for a telling that is counted nowhere. */
export const publishedSum = (numbers: readonly (FirstNumbers | null)[]): PublishedSum => {
  const counted = numbers.filter((one) => one !== null);
  const sumOf = (key: Summed): SumOf => {
    const read = counted.flatMap((one) => one[key].value ?? []);
    return { sum: read.reduce((sum, value) => sum + value, 0), read: read.length, of: counted.length };
  };
  const [impressions, clicks, reactions, comments, shares] = summed.map(sumOf) as [SumOf, SumOf, SumOf, SumOf, SumOf];
  return { impressions, clicks, reactions, comments, shares };
};

type Sortable = { readonly at: string; readonly numbers: FirstNumbers | null };

/** In the order that is asked for; by a number the unknown come last, and equal ones the newest first. */
export const sorted = <One extends Sortable>(tellings: readonly One[], sort: PublishedSort): readonly One[] => {
  const newest = (a: One, b: One): number => b.at.localeCompare(a.at);
  if (sort === 'newest') return tellings.toSorted(newest);
  if (sort === 'oldest') return tellings.toSorted((a, b) => newest(b, a));
  const value = ({ numbers }: One): number => numbers?.[sort].value ?? -1;
  return tellings.toSorted((a, b) => value(b) - value(a) || newest(a, b));
};
