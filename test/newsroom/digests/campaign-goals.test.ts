import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { campaignGoals } from '#functions/newsroom/digests/campaign-goals.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import type { DayVisits, VisitRow } from '#functions/publishing/visits/day-visits.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { campaign, period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

type Part = Parameters<typeof someDigestFacts>[0];

const first = aPublicationProjection({ story: 'first', publishedAt: '2026-10-13T07:00:05Z' });
const second = aPublicationProjection({ story: 'second', publishedAt: '2026-11-17T08:00:05Z' });

const compared = (goals: Record<string, number>, part: Part = {}, text = '2026-W47') =>
  campaignGoals(
    someDigestFacts({ campaigns: [campaign({ goals })], publications: [first, second], ...part }),
    period(text),
  );

const figure = (key: string, part: Part = {}, text?: string) =>
  compared({ [key]: 20_000 }, part, text)[0]?.goals[0]?.figure;

const job = (story: string, people: number): VisitRow => ({
  page: 'job',
  story,
  source: 'site',
  raw: people + 3,
  people,
});
const visitsOn = (day: string, ...rows: readonly VisitRow[]): DayVisits => ({
  day,
  rows,
  lines: 9,
  newest: `${day}T21:00:00Z`,
});
const daysOfTheSecond = ['17', '18', '19', '20', '21', '22'].map((day) => visitsOn(`2026-11-${day}`));

describe('the goals that a digest compares with', () => {
  it('are those of the campaigns of the period, each with its name and its last day', () => {
    const campaigns = [
      campaign({ goals: { impressions: 20_000, jobAdClicks: 300 } }),
      campaign({ id: 'utan', name: 'Utan mål' }),
      campaign({ id: 'forbi', until: '2026-11-15', goals: { impressions: 1 } }),
      campaign({ id: 'sedan', from: '2026-11-23', goals: { impressions: 1 } }),
    ];
    expect(compared({}, { campaigns })).toMatchObject([
      {
        campaign: 'hosten',
        name: 'Hösten',
        until: '2026-12-20',
        goals: [
          { key: 'impressions', goal: 20_000 },
          { key: 'jobAdClicks', goal: 300 },
        ],
      },
    ]);
  });

  it('leave out a campaign that has not begun when the digest is written', () => {
    const campaigns = [campaign({ from: '2026-11-24', goals: { impressions: 1 } })];
    expect(compared({}, { campaigns }, '2026-11')).toEqual([]);
    const now = Temporal.Instant.from('2026-11-24T05:00:00Z');
    expect(compared({}, { campaigns, now }, '2026-11')).toHaveLength(1);
  });

  it.each([
    ['seen from the end of the period', '2026-12-20', '2026-W47', '2026-12-24T05:00:00Z', 28],
    ['seen from now, when the period is not over', '2026-12-20', '2026-11', '2026-11-23T05:00:00Z', 28],
    ['which count the last day', '2026-11-23', '2026-W47', '2026-11-23T05:00:00Z', 1],
    ['none when the last day is over', '2026-11-22', '2026-W47', '2026-11-23T05:00:00Z', 0],
    ['none when it ended earlier in the period', '2026-11-18', '2026-W47', '2026-11-23T05:00:00Z', 0],
  ])('have the days left, %s', (_, until, text, at, daysLeft) => {
    const campaigns = [campaign({ until, goals: { impressions: 1 } })];
    expect(compared({}, { campaigns, now: Temporal.Instant.from(at) }, text)).toMatchObject([{ daysLeft }]);
  });
});

describe('what a campaign has reached', () => {
  it.each([
    ['impressions', 2000],
    ['clicks', 40],
    ['reactions', 30],
    ['comments', 6],
    ['shares', 4],
  ])('in %s is the sum over its posts from its first day, each at its latest reading', (key, value) => {
    const snapshots = [
      aSnapshot(first, { age: 'PT1H', impressions: 7, clicks: 7 }),
      aSnapshot(first),
      aSnapshot(second),
    ];
    expect(figure(key, { snapshots })).toMatchObject({
      value,
      why: null,
      least: false,
      from: [snapshotName(aSnapshot(first)), snapshotName(aSnapshot(second))],
    });
  });

  it('in stories is how many different ones were told', () => {
    const page = aPublicationProjection({ story: 'second', channel: 'site' });
    const later = aPublicationProjection({ story: 'third', publishedAt: '2026-11-23T00:00:00Z' });
    const publications = [first, second, page, later];
    expect(figure('stories', { publications })).toMatchObject({ value: 2, least: false });
    expect(figure('stories', { publications: [] })).toMatchObject({ value: 0, least: false });
  });

  it.each([
    ['of another campaign', { campaign: 'annan' }],
    ['after the period', { publishedAt: '2026-11-23T00:00:00Z' }],
    ['before the first day', { publishedAt: '2026-10-04T21:59:00Z' }],
    ['in a single ad', { vacancy: 'v-1' }],
  ])('has nothing of a post %s', (_, part) => {
    const other = aPublicationProjection({ story: 'other', ...part });
    const now = Temporal.Instant.from('2026-11-28T05:00:00Z');
    const publications = [second, other];
    const snapshots = [aSnapshot(second), aSnapshot(other)];
    expect(figure('impressions', { publications, snapshots, now })).toMatchObject({ value: 1000, least: false });
  });

  it.each([
    ['was not read', []],
    ['LinkedIn did not give', [aSnapshot(second, { impressions: null, unread: 'timeout' })]],
    ['LinkedIn gave as less than nothing', [aSnapshot(second, { impressions: -1 })]],
  ])('is a least when a number %s, and says so', (_, unread) => {
    expect(figure('impressions', { snapshots: [aSnapshot(first), ...unread] })).toMatchObject({
      value: 1000,
      least: true,
      why: { sv: '1 av 2 inlägg gick inte att läsa.' },
    });
  });

  it.each([
    ['no post could be read', {}, '2 of 2 posts could not be read.'],
    [
      'the only post could not',
      { publications: [second], snapshots: [aSnapshot(second, { impressions: null, unread: 'timeout' })] },
      'LinkedIn did not give all numbers (timeout).',
    ],
    ['nothing has gone out', { publications: [] }, 'Nothing has gone out on LinkedIn yet.'],
    [
      'it is not told on LinkedIn',
      { publications: [], campaigns: [campaign({ channels: ['site'], goals: { impressions: 1 } })] },
      'It is counted on LinkedIn only, where the campaign does not go out.',
    ],
  ])('is unknown, not zero, when %s', (_, part: Part, why) => {
    expect(figure('impressions', part)).toMatchObject({ value: null, least: false, why: { en: why } });
  });
});

describe('the sum of a campaign', () => {
  it('holds what was read and no more, and is unknown only when nothing was', () => {
    const reading = fc.option(fc.integer({ min: -5, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 9 }), (readings) => {
        const publications = readings.map((_, index) => aPublicationProjection({ story: `s${index}` }));
        const snapshots = publications.map((projection, index) =>
          aSnapshot(projection, { impressions: readings[index] ?? null }),
        );
        const known = readings.filter((count) => count !== null && count >= 0);
        expect(figure('impressions', { publications, snapshots })).toMatchObject({
          value: known.length === 0 ? null : known.reduce<number>((sum, count) => sum + (count ?? 0), 0),
          least: known.length > 0 && known.length < readings.length,
        });
      }),
    );
  });
});

describe('the clicks to job ads of a campaign', () => {
  it('are those of its stories, each from the day it was told', () => {
    const dayBefore = aPublicationProjection({ story: 'before', publishedAt: '2026-11-16T08:00:05Z' });
    const visits = [
      visitsOn('2026-11-15', job('before', 1000)),
      visitsOn('2026-11-16', job('before', 2), job('second', 100)),
      visitsOn('2026-11-17', job('second', 5), job('other', 50), { ...job('second', 70), page: 'story' }),
      ...daysOfTheSecond.slice(1),
      visitsOn('2026-11-23', job('second', 30)),
    ];
    const publications = [second, dayBefore];
    expect(figure('jobAdClicks', { publications, visits })).toMatchObject({ value: 7, least: false, why: null });
  });

  it('are zero when every day was read and nobody went on', () => {
    const told = { publications: [second], visits: daysOfTheSecond };
    expect(figure('jobAdClicks', told)).toMatchObject({ value: 0, least: false });
  });

  it('are a least when a day that is over was not read', () => {
    const visits = [...daysOfTheSecond.slice(2), visitsOn('2026-11-17', job('second', 5))];
    expect(figure('jobAdClicks', { publications: [second], visits })).toMatchObject({
      value: 5,
      least: true,
      why: { sv: '1 av 6 dagar är inte inlästa.' },
    });
  });

  it('hold today when it has been read, and do not lack it when it has not', () => {
    const today = visitsOn('2026-11-23', job('second', 30));
    const told = { publications: [second], visits: daysOfTheSecond };
    expect(figure('jobAdClicks', told, '2026-11')).toMatchObject({ value: 0, least: false });
    const withToday = { ...told, visits: [...daysOfTheSecond, today] };
    expect(figure('jobAdClicks', withToday, '2026-11')).toMatchObject({ value: 30, least: false });
  });

  it.each([
    ['nothing has gone out', { publications: [], visits: daysOfTheSecond }, 'Nothing has gone out yet.'],
    ['no day has been read', { publications: [second] }, 'No visits to the pages have been read from that time.'],
  ])('are unknown when %s', (_, part: Part, why) => {
    expect(figure('jobAdClicks', part)).toMatchObject({ value: null, least: false, why: { en: why } });
  });
});
