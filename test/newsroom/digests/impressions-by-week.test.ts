import { describe, expect, it } from 'vitest';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { impressionsByWeek, shownWeeks } from '#functions/newsroom/digests/impressions-by-week.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { period, someDigestFacts, zone } from '#test/newsroom/digests/some-digest-facts.ts';

const weekly = (part: Partial<DigestFacts>) =>
  Object.fromEntries(
    impressionsByWeek(someDigestFacts(part), period('2026-W47')).map((one) => [one.week, one.impressions.value]),
  );

describe('impressions by week', () => {
  it.each([
    ['2026-W47', '2026-W42', '2026-W47', 6],
    ['2026-11', '2026-W44', '2026-W49', 6],
    ['2026-Q4', '2026-W40', '2026-W53', 14],
    ['2027-W02', '2026-W50', '2027-W02', 6],
  ])('of %s run from %s to %s, %i weeks', (text, first, last, count) => {
    const weeks = shownWeeks(period(text), zone).map((one) => one.week);
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual([first, last, count]);
  });

  it('are what every post grew by between its readings', () => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-10T08:00:00Z' });
    const other = aPublicationProjection({ story: 'annan', publishedAt: '2026-11-17T08:00:00Z' });
    const snapshots = [
      aSnapshot(projection, { age: 'P1D', impressions: 300 }),
      aSnapshot(projection, { age: 'P3D', impressions: 500 }),
      aSnapshot(projection, { age: 'P7D', impressions: 650 }),
      aSnapshot(other, { age: 'P1D', impressions: 1_000 }),
    ];
    expect(weekly({ publications: [projection, other], snapshots })).toMatchObject({
      '2026-W46': 500,
      '2026-W47': 1_150,
    });
  });

  it('are unknown in a week when nothing was read, and never zero', () => {
    expect(weekly({})).toEqual({
      '2026-W42': null,
      '2026-W43': null,
      '2026-W44': null,
      '2026-W45': null,
      '2026-W46': null,
      '2026-W47': null,
    });
  });

  it('are unknown in a week when one post of two could not be read', () => {
    const read = aPublicationProjection();
    const unread = aPublicationProjection({ story: 'annan' });
    const failed = aSnapshot(unread, { impressions: null, unread: 'statistics: timeout' });
    const facts = { publications: [read, unread], snapshots: [aSnapshot(read), failed] };
    expect(weekly(facts)['2026-W47']).toBeNull();
    const gone = { ...facts, publications: [read, { ...unread, state: 'removed' as const }] };
    expect(weekly(gone)['2026-W47']).toBe(1000);
  });

  it('keep a zero that was read', () => {
    const projection = aPublicationProjection();
    expect(
      weekly({ publications: [projection], snapshots: [aSnapshot(projection, { impressions: 0 })] })['2026-W47'],
    ).toBe(0);
  });
});
