import { describe, expect, it } from 'vitest';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { shortageRows } from '#functions/newsroom/digests/shortage-rows.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const projection = aPublicationProjection();
const rows = (part: Partial<DigestFacts>) => shortageRows(someDigestFacts(part), period('2026-W47'));

/** As far as the rows read it. */
const ad = (id: string, part: Partial<Vacancy> = {}): Vacancy =>
  ({ id, occupation: '2343', published: '2026-10-01', closes: '2026-12-31', ...part }) as Vacancy;

describe('what is told of an occupation with a shortage', () => {
  it('is counted in stories, in how often they were shown, and in visits to the jobs', () => {
    const visits = [
      {
        day: '2026-11-18',
        rows: [{ page: 'job', story: projection.story, source: 'site', raw: 9, people: 7 }] as const,
        lines: 100,
        newest: '2026-11-18T21:00:00Z',
      },
    ];
    const facts = { stories: [aStoryFacts()], publications: [projection], snapshots: [aSnapshot(projection)], visits };
    expect(rows(facts)).toMatchObject([
      {
        occupation: 'förskollärare',
        shortage: 3,
        told: 1,
        seen: { value: 1000 },
        toJobs: { value: 7, least: true },
        ads: null,
      },
    ]);
  });

  it('is nought where nothing is told, and unknown where it was never read', () => {
    expect(rows({})).toMatchObject([{ told: 0, seen: { value: 0 }, toJobs: { value: 0 } }]);
    expect(rows({ stories: [aStoryFacts()], publications: [projection] })).toMatchObject([
      { told: 1, seen: { value: null } },
    ]);
  });

  it('is held against the open ads, those of other occupations and those that are closed left out', () => {
    const inAd = aPublicationProjection({ channel: 'job-boards', vacancy: 'a' });
    const vacancies = [ad('a'), ad('b'), ad('c', { closes: '2026-11-22' }), ad('d', { occupation: '2622' })];
    expect(rows({ vacancies, publications: [inAd] })[0]?.ads).toEqual({ open: 2, withStory: 1 });
    const gone = { ...inAd, state: 'removed' as const };
    expect(rows({ vacancies, publications: [gone] })[0]?.ads).toEqual({ open: 2, withStory: 0 });
  });
});
