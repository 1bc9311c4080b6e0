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
  it.each([
    [4, 4, null],
    [5, 4, null],
    [5, 5, 0.04],
  ])('of %i stories, %i of them read, tells the engagement %s', (count, read, rate) => {
    const { cells } = coverage(told(count, read));
    expect(cells).toMatchObject([
      { value: 'delaktighet', unit: 'utbildning', told: count, engagementRate: { value: rate } },
    ]);
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
  it('tells a rate and an interval from five posts on, and how many there were below that', () => {
    const few = told(4, 4, 'trygghet');
    const many = told(6, 5);
    const facts = someDigestFacts({
      stories: [...few.stories, ...many.stories],
      publications: [...few.publications, ...many.publications],
      snapshots: [...few.snapshots, ...many.snapshots],
    });
    expect(engagementByValue(facts, period('2026-11'))).toMatchObject([
      { value: 'Delaktighet', posts: 5, engagementRate: { value: 0.04 }, interval: { low: expect.any(Number) } },
      { value: 'Trygghet', posts: 4, engagementRate: { value: null }, interval: null },
    ]);
  });
});
