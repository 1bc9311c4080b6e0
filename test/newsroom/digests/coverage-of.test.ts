import { describe, expect, it } from 'vitest';
import { coverageOf } from '#functions/newsroom/digests/coverage-of.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { engagementByValue } from '#functions/newsroom/digests/engagement-by-value.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { campaign, period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const values = (primary: string | null) => ({ primary, values: [], by: 'person' as const });

/** `count` stories of a value in a unit, told in November; the first `read` of them with numbers. */
const told = (count: number, read: number, value = 'delaktighet', unit = 'utbildning.forskolan-solrosen') => {
  const ids = Array.from({ length: count }, (_, index) => `${value}-${unit}-${index}`);
  const publications = ids.map((story) => aPublicationProjection({ story }));
  return {
    stories: ids.map((id) => aStoryFacts({ id, unit, values: values(value) })),
    publications,
    snapshots: publications.slice(0, read).map((projection) => aSnapshot(projection)),
  };
};

const coverage = (part: Partial<DigestFacts>) => coverageOf(someDigestFacts(part), period('2026-11'));

describe('coverage', () => {
  it('counts stories of the period, and all since the running campaigns began', () => {
    const now = told(4, 4);
    const earlier = told(2, 2, 'delaktighet', 'utbildning.b');
    const before = earlier.publications.map((one) => ({ ...one, publishedAt: '2026-10-06T07:00:00Z' }));
    const part = { stories: [...now.stories, ...earlier.stories], publications: [...now.publications, ...before] };
    expect(coverage({ ...part, campaigns: [campaign()] })).toMatchObject({
      since: '2026-10-05',
      cells: [{ value: 'delaktighet', unit: 'utbildning', told: 4, all: 6 }],
    });
    expect(coverage(part)).toMatchObject({ since: '2026-11-01', cells: [{ told: 4, all: 4 }] });
  });

  it('groups by the administration at the root, and leaves untold pairs out', () => {
    const here = told(2, 0, 'trygghet', 'utbildning.a');
    const there = told(1, 0, 'trygghet', 'utbildning.b');
    const { cells } = coverage({
      stories: [...here.stories, ...there.stories],
      publications: [...here.publications, ...there.publications],
    });
    expect(cells.map(({ value, unit, told: count }) => [value, unit, count])).toEqual([['trygghet', 'utbildning', 3]]);
  });

  it.each<[string, Partial<DigestFacts>, string, string]>([
    ['the unit short of people', told(1, 0), 'trygghet', 'utbildning'],
    [
      'what a campaign asks for, before a shortage that nobody has asked about',
      { ...told(1, 0), campaigns: [campaign({ pick: { units: ['kultur'] } })] },
      'trygghet',
      'kultur',
    ],
    [
      'occupations sought where no story is known',
      {
        campaigns: [campaign({ pick: { units: ['kultur', 'utbildning'], occupations: ['2343'] } })],
        stories: told(1, 0).stories.map((story) => ({ ...story, occupation: '2622' })),
      },
      'delaktighet',
      'kultur',
    ],
  ])('names as the worst gap %s', (_, part, value, unit) => {
    expect(coverage(part).worstGap).toEqual({ value, unit });
  });

  it('remembers what the running campaign told before the period', () => {
    const { stories } = told(1, 0);
    const earlier = {
      publications: [aPublicationProjection({ story: stories[0]?.id ?? '', publishedAt: '2026-10-06T07:00:00Z' })],
      stories,
    };
    expect(coverage({ ...earlier, campaigns: [campaign()] }).worstGap).toEqual({
      value: 'trygghet',
      unit: 'utbildning',
    });
    expect(coverage(earlier).worstGap).toEqual({ value: 'delaktighet', unit: 'utbildning' });
  });

  it('has no gap when every value is told in every unit', () => {
    const all = ['delaktighet', 'trygghet'].flatMap((value) =>
      ['utbildning', 'kultur'].map((unit) => told(1, 0, value, unit)),
    );
    expect(
      coverage({ stories: all.flatMap((one) => one.stories), publications: all.flatMap((one) => one.publications) })
        .worstGap,
    ).toBeNull();
  });
});

describe('engagement by value', () => {
  const rows = (...groups: readonly ReturnType<typeof told>[]) =>
    engagementByValue(
      someDigestFacts({
        stories: groups.flatMap(({ stories }) => stories),
        publications: groups.flatMap(({ publications }) => publications),
        snapshots: groups.flatMap(({ snapshots }) => snapshots),
      }),
      period('2026-11'),
    );

  it('tells a rate and an interval from five posts on, and how many there were below that', () => {
    const none = told(1, 1, 'inget');
    expect(rows(told(6, 5), told(4, 4, 'trygghet'), none)).toMatchObject([
      { value: 'Delaktighet', posts: 5, engagementRate: { value: 0.04 }, interval: { low: expect.any(Number) } },
      { value: 'Trygghet', posts: 4, engagementRate: { value: null }, interval: null },
    ]);
  });

  it.each([
    [3, null],
    [4, 0.004],
  ])('tells a rate of five posts with %i interactions each: %s', (each, rate) => {
    const group = told(5, 5);
    const snapshots = group.snapshots.map((one) => ({ ...one, clicks: each, likes: 0, comments: 0, shares: 0 }));
    expect(rows({ ...group, snapshots })[0]?.engagementRate.value).toBe(rate);
  });

  it('keeps the next smallest back when one group alone is hidden, which could be worked out', () => {
    const [large, small] = rows(told(6, 6), told(4, 4, 'trygghet'));
    expect(large?.engagementRate).toMatchObject({ value: null, why: { en: expect.stringContaining('worked out') } });
    expect([large?.interval, small?.engagementRate.value]).toEqual([null, null]);
  });
});
