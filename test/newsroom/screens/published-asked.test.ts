import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allPublished,
  type PublishedAsked,
  publishedAsked,
  publishedQuery,
  publishedSorts,
  publishedSum,
  sorted,
  within,
} from '#functions/newsroom/screens/published/published-asked.ts';
import { publishedPage } from '#functions/newsroom/screens/published/published-page.ts';
import type { FirstNumbers } from '#functions/newsroom/screens/published/published-view.ts';
import { emptyPublished, fullPublished } from '#test/newsroom/screens/published-views.ts';
import { known, unknown } from '#test/newsroom/screens/view-parts.ts';

const asking = (part: Partial<PublishedAsked>): PublishedAsked => ({ ...allPublished, ...part });

describe('the days that are asked for', () => {
  const zone = 'Europe/Stockholm';
  // 30 September, 1 October at its first and last minute, and 2 October, as Stockholm counts.
  const tellings = ['2026-09-30T21:59:00Z', '2026-09-30T22:00:00Z', '2026-10-01T21:59:00Z', '2026-10-01T22:00:00Z'].map(
    (at) => ({ at }),
  );

  it.each<readonly [string, Partial<PublishedAsked>, readonly number[]]>([
    ['none', {}, [0, 1, 2, 3]],
    ['from a day, which counts', { from: '2026-10-01' }, [1, 2, 3]],
    ['until a day, which counts', { until: '2026-10-01' }, [0, 1, 2]],
    ['one day', { from: '2026-10-01', until: '2026-10-01' }, [1, 2]],
    ['the day after all', { from: '2026-10-03' }, []],
    ['the day before all', { until: '2026-09-29' }, []],
  ])('are %s', (_, part, which) => {
    expect(within(tellings, asking(part), zone)).toEqual(which.map((n) => tellings[n]));
  });

  it.each<readonly [string, Record<string, string>, Partial<PublishedAsked>]>([
    ['in the wrong order', { from: '2026-10-02', until: '2026-10-01' }, { from: '2026-10-01', until: '2026-10-02' }],
    ['that do not exist', { from: '2026-02-29', until: '2028-02-29' }, { until: '2028-02-29' }],
    ['in another form', { from: '1/10/2026', until: '2026-10-01T00:00' }, {}],
    ['far away', { from: '-271821-04-20', until: '9999-12-31' }, { until: '9999-12-31' }],
    ['with an order that is none', { sort: 'toString' }, {}],
    ['with page 0', { page: '0' }, {}],
    ['with a page of six digits', { page: '100000' }, {}],
  ])('are taken for what can be: %s', (_, query, part) => {
    expect(publishedAsked(query)).toEqual(asking(part));
  });

  it('are read back from the address as they were written', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.record({
          from: day,
          until: day,
          sort: fc.constantFrom(...publishedSorts),
          page: fc.integer({ min: 1, max: 999 }),
        }),
        (part) => {
          const asked = publishedAsked({ ...part, page: String(part.page) });
          expect(publishedAsked(Object.fromEntries(new URLSearchParams(publishedQuery(asked).slice(1))))).toEqual(
            asked,
          );
        },
      ),
    );
  });
});

const numbers = (impressions: number | null, clicks: number | null): FirstNumbers => {
  const figure = (value: number | null) => (value === null ? unknown() : known(value));
  return {
    readAt: '2026-11-24T07:00:00Z',
    impressions: figure(impressions),
    clicks: figure(clicks),
    reactions: known(1),
    comments: known(0),
    shares: unknown(),
  };
};

describe('the order', () => {
  const a = { id: 'a', at: '2026-10-01T07:00:00Z', numbers: numbers(10, 0) };
  const b = { id: 'b', at: '2026-10-02T07:00:00Z', numbers: numbers(null, 5) };
  const c = { id: 'c', at: '2026-10-03T07:00:00Z', numbers: null };
  const d = { id: 'd', at: '2026-10-04T07:00:00Z', numbers: numbers(10, null) };
  it.each([
    ['newest', 'dcba'],
    ['oldest', 'abcd'],
    ['impressions', 'dacb'],
    ['clicks', 'badc'],
  ] as const)('by %s is %s, and the unknown come last', (sort, order) => {
    expect(
      sorted([b, d, a, c], sort)
        .map(({ id }) => id)
        .join(''),
    ).toBe(order);
  });
});

describe('the sum', () => {
  it('is of what was read, and says of how many', () => {
    expect(publishedSum([numbers(10, 0), numbers(null, 5), null])).toEqual({
      impressions: { sum: 10, read: 1, of: 2 },
      clicks: { sum: 5, read: 2, of: 2 },
      reactions: { sum: 2, read: 2, of: 2 },
      comments: { sum: 0, read: 2, of: 2 },
      shares: { sum: 0, read: 0, of: 2 },
    });
  });

  const finding = (part: object) => ({
    asked: allPublished,
    action: '/newsroom/published/',
    total: 2,
    pages: 1,
    sum: null,
    ...part,
  });

  it('stands on the page with what is missing in it, and nothing that nobody read is zero', () => {
    const sum = publishedSum([numbers(4210, 0), numbers(null, 5)]);
    const page = publishedPage(fullPublished, 'sv', {}, finding({ sum }));
    const row = /<h2>Summa på LinkedIn<\/h2>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page)?.[1] ?? '';
    expect(
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ).toBe('4\u202f210 läst för 1 av 2 5 2 0 okänt läst för 0 av 2');
  });

  it('is not made of more than can be read at once, which the page says', () => {
    const page = publishedPage(fullPublished, 'en', {}, finding({ total: 900, pages: 30 }));
    expect(page).toContain('Choose fewer days.');
    expect(page).toContain('href="/newsroom/published/?page=2">Next</a>');
  });

  it('is asked for nowhere before anything has gone out, and says when nothing did in the days', () => {
    expect(publishedPage(emptyPublished, 'sv', {}, finding({ total: 0 }))).not.toContain('class="find"');
    const asked = asking({ from: '2026-01-01', sort: 'clicks' });
    const page = publishedPage(emptyPublished, 'sv', {}, finding({ total: 0, asked }));
    expect(page).toContain('Inget gick ut de dagarna.');
    expect(page).toContain('<a href="/newsroom/published/?sort=clicks">Ta bort från och med: 1 januari 2026</a>');
  });
});
