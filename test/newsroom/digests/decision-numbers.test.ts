import { Temporal } from 'temporal-polyfill';
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

/** Posts whose engagement is this many in a thousand, a little more or less. */
const rated = (posts: readonly PublicationProjection[], perMille: number) =>
  posts.map((projection, index) => aSnapshot(projection, { age: 'P7D', clicks: perMille - 20 + index, likes: 15 }));

describe('the comparison with the period before', () => {
  it.each([
    [4, 5, false],
    [5, 4, false],
    [5, 5, true],
  ])('of rates with %i posts now and %i before is made: %s', (now, before, made) => {
    const [own, earlier] = [days('11', now), days('10', before)];
    const publications = [...own, ...earlier];
    const { rate } = numbers({ publications, snapshots: [...rated(own, 40), ...rated(earlier, 40)] });
    expect(rate.change !== null).toBe(made);
  });

  it('is not made when the posts are there but their numbers are not', () => {
    const publications = [...days('11', 6), ...days('10', 6)];
    const { rate } = numbers({ publications, snapshots: read(publications.slice(0, 6)) });
    expect([rate.change, rate.previous.value]).toEqual([null, null]);
  });

  it('has an arrow when the rate has doubled and none when it may be chance', () => {
    const [own, earlier] = [days('11', 8), days('10', 8)];
    const publications = [...own, ...earlier];
    const moved = (perMille: number) =>
      numbers({ publications, snapshots: [...rated(own, perMille), ...rated(earlier, 40)] }).rate.change?.direction;
    expect([moved(80), moved(42), moved(25)]).toEqual(['up', null, 'down']);
  });

  it('is made at one age, so that young posts are not held against old ones', () => {
    const [own, earlier] = [days('11', 6), days('10', 6)];
    const publications = [...own, ...earlier];
    const young = own.map((projection, n) => aSnapshot(projection, { age: 'P1D', clicks: 40 + n }));
    const youngBefore = earlier.map((projection, n) => aSnapshot(projection, { age: 'P1D', clicks: 40 + n }));
    const old = earlier.map((projection, n) => aSnapshot(projection, { age: 'P30D', clicks: 5 + n }));
    const { rate } = numbers({ publications, snapshots: [...young, ...youngBefore, ...old] });
    expect(rate.change).toMatchObject({ direction: null });
    expect(numbers({ publications, snapshots: [...young, ...old] }).rate.change?.direction).toBe('up');
  });

  it.each([
    [5, 6, null],
    [5, 12, null],
    [5, 15, 'down'],
    [15, 5, 'up'],
  ])('of %i stories with %i before has the direction %s', (now, before, direction) => {
    const story = (month: string, n: number) =>
      aPublicationProjection({
        story: `s${month}${n}`,
        publishedAt: `2026-${month}-${String(n + 1).padStart(2, '0')}T08:00:00Z`,
      });
    const publications = [
      ...Array.from({ length: now }, (_, n) => story('10', n)),
      ...Array.from({ length: before }, (_, n) => story('09', n)),
    ];
    expect(numbers({ publications }, '2026-10').told.change?.direction).toBe(direction);
  });

  it('is not made of stories while the period lasts', () => {
    const publications = [...days('11', 5), ...days('10', 5)];
    expect(numbers({ publications }).told.change).toBeNull();
    expect(numbers({ publications, now: period('2026-11').until }).told.change).not.toBeNull();
  });
});

describe('the employer’s own median', () => {
  it.each([
    [4, null],
    [5, 0.042],
  ])('of %i posts of the ninety days before is %s', (count, value) => {
    const earlier = days('10', count);
    const { rate } = numbers({ publications: earlier, snapshots: rated(earlier, 40) });
    expect(rate.median?.value ?? null).toBe(value);
  });
});

describe('the typical post beside the ninety days before', () => {
  it.each([
    [80, 'up'],
    [41, null],
    [25, 'down'],
  ])('of %i in a thousand after forty lies %s', (perMille, direction) => {
    const [own, earlier] = [days('11', 8), days('10', 8)];
    const snapshots = [...rated(own, perMille), ...rated(earlier, 40)];
    expect(numbers({ publications: [...own, ...earlier], snapshots }).rate.median?.direction).toBe(direction);
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
    expect(clicks).toMatchObject({ figure: { value: null }, change: null });
    expect(clicks.figure.why?.en).toContain('No visits');
  });

  it('are the visits of people to jobs that a story led to, on the days of the period', () => {
    const { clicks } = numbers({ visits: [day('2026-10-31', 6), day('2026-11-01', 3), day('2026-11-22', 4)] });
    expect(clicks).toMatchObject({ figure: { value: 7 }, previous: { value: 6 } });
  });

  const week = (first: string, people: readonly number[]) =>
    people.map((count, n) => day(Temporal.PlainDate.from(first).add({ days: n }).toString(), count));
  const before = week('2026-11-09', [20, 22, 19, 21, 20, 5, 4]);

  it('with a day missing are a least, with how many days there are, and are compared with nothing', () => {
    const own = week('2026-11-16', [40, 44, 39, 41, 40, 9, 8]);
    const whole = numbers({ visits: [...before, ...own] }, '2026-W47').clicks;
    expect(whole).toMatchObject({ figure: { value: 221, why: null, least: false }, change: { direction: 'up' } });
    const holed = numbers({ visits: [...before, ...own.slice(1)] }, '2026-W47').clicks;
    expect(holed).toMatchObject({ figure: { value: 181, least: true }, change: null });
    expect(holed.figure.why?.sv).toBe('6 av 7 dagar är inlästa.');
  });

  it('are held day against day of the week, so that a weekend is no fall', () => {
    const own = week('2026-11-16', [21, 20, 20, 22, 19, 4, 5]);
    expect(numbers({ visits: [...before, ...own] }, '2026-W47').clicks.change?.direction).toBeNull();
  });
});
