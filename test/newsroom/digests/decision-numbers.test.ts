import { describe, expect, it } from 'vitest';
import { decisionNumbers } from '#functions/newsroom/digests/decision-numbers.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { campaign, period, planned, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const numbers = (part: Partial<DigestFacts>, text = '2026-11') => {
  const own = period(text);
  const [told, rate, clicks] = decisionNumbers(someDigestFacts(part), own, period(own.previous));
  return { told, rate, clicks };
};

const days = (month: string, count: number): readonly PublicationProjection[] =>
  Array.from({ length: count }, (_, index) =>
    aPublicationProjection({ story: `s${month}${index}`, publishedAt: `2026-${month}-0${index + 1}T08:00:00Z` }),
  );
const read = (facts: readonly PublicationProjection[]) => facts.map((projection) => aSnapshot(projection));

describe('the comparison with the period before', () => {
  it.each([
    [4, 5, false],
    [5, 4, false],
    [5, 5, true],
  ])('with %i posts now and %i before is made: %s', (now, before, comparable) => {
    const publications = [...days('11', now), ...days('10', before)];
    const { rate, told } = numbers({ publications, snapshots: read(publications) });
    expect([rate.comparable, told.comparable]).toEqual([comparable, comparable]);
  });

  it('is not made when the posts are there but their numbers are not', () => {
    const publications = [...days('11', 6), ...days('10', 6)];
    const { rate } = numbers({ publications, snapshots: read(publications.slice(0, 6)) });
    expect([rate.comparable, rate.previous.value]).toEqual([false, null]);
  });
});

describe('the stories told', () => {
  it('are counted once whatever the channels, and blocks in single ads are not tellings', () => {
    const publications = [
      aPublicationProjection(),
      aPublicationProjection({ channel: 'site' }),
      aPublicationProjection({ channel: 'job-boards', vacancy: 'kock', story: 'annan' }),
      aPublicationProjection({ story: 'uteblev', state: 'missed', publishedAt: null }),
    ];
    const { told } = numbers({
      publications,
      plans: [{ day: '2026-11-17', planned: [planned('2026-11-17T08:00:00Z', 'vi-bestammer-veckan')] }],
    });
    expect(told).toMatchObject({ figure: { value: 1 }, planned: 2 });
  });

  it('are held against the slots that have come, not those that are still ahead', () => {
    const plans = [
      { day: '2026-11-17', planned: [planned('2026-11-17T08:00:00Z', 'a')] },
      { day: '2026-11-24', planned: [planned('2026-11-24T08:00:00Z', 'b')] },
    ];
    expect(numbers({ plans }).told).toMatchObject({ figure: { value: 0 }, planned: 1 });
  });

  it('have an unknown plan when a campaign ran and no plan is kept, and none when no campaign ran', () => {
    expect(numbers({ campaigns: [campaign()] }).told.planned).toBeNull();
    expect(numbers({ campaigns: [campaign({ from: '2027-01-01', until: '2027-02-01' })] }).told.planned).toBe(0);
  });

  it('before anything was recorded are unknown, not zero', () => {
    expect(numbers({ publications: [aPublicationProjection()] }).told.previous).toMatchObject({ value: null, why: {} });
    const earlier = aPublicationProjection({ story: 'forst', publishedAt: '2026-09-01T08:00:00Z' });
    expect(numbers({ publications: [aPublicationProjection(), earlier] }).told.previous.value).toBe(0);
  });
});

describe('clicks to job ads', () => {
  const day = (date: string, people: number) => ({
    day: date,
    rows: [
      { page: 'job', story: 'a', source: 'site', raw: people + 9, people },
      { page: 'story', story: 'a', source: 'linkedin', raw: 80, people: 70 },
    ] as const,
    lines: 400,
    newest: `${date}T21:00:00Z`,
  });

  it('are unknown without a day read, which is said in words and never shown as zero', () => {
    const { clicks } = numbers({ publications: days('11', 6), visits: [day('2026-12-01', 4)] });
    expect(clicks).toMatchObject({ figure: { value: null }, comparable: false });
    expect(clicks.figure.why?.en).toContain('No visits');
  });

  it('are the visits of people to jobs that a story led to, on the days of the period', () => {
    const { clicks } = numbers({ visits: [day('2026-10-31', 6), day('2026-11-01', 3), day('2026-11-30', 4)] });
    expect(clicks).toMatchObject({ figure: { value: 7 }, previous: { value: 6 }, comparable: true });
  });
});
