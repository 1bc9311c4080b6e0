import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { impressionsByWeek, shownWeeks } from '#functions/newsroom/digests/impressions-by-week.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
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

  /** What a post that was out on 10 November at 08:00 UTC had come to, at an age in hours. */
  const logTime = (hours: number) => Math.log1p(hours / 6);

  it('lie between two readings on the scale of log time', () => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-10T08:00:00Z' });
    const at = (age: 'P3D' | 'P7D', impressions: number) =>
      aSnapshot(projection, { age, impressions, measuredAt: dueAt('2026-11-10T08:00:00Z', age).toString() });
    const grown = weekly({ publications: [projection], snapshots: [at('P3D', 500), at('P7D', 900)] });
    // Monday 16 November began 135 hours after.
    const share = (logTime(135) - logTime(72)) / (logTime(168) - logTime(72));
    expect(grown['2026-W46']).toBe(500 + Math.round(share * 400));
    expect((grown['2026-W46'] ?? 0) + (grown['2026-W47'] ?? 0)).toBe(900);
  });

  it('add up to all that the posts have grown by, however they were read', () => {
    const reading = fc.record({
      age: fc.constantFrom(...measuredAges),
      impressions: fc.option(fc.integer({ min: -3, max: 9_000 })),
      late: fc.integer({ min: 0, max: 20 * 24 }),
    });
    const posts = fc.array(
      fc.record({
        hour: fc.integer({ min: 0, max: 30 * 24 }),
        readings: fc.uniqueArray(reading, { selector: ({ age }) => age, maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(posts, (drawn) => {
        const made = drawn.map(({ hour, readings }, n) => {
          const publishedAt = Temporal.Instant.from('2026-10-01T06:00:00Z').add({ hours: hour }).toString();
          const projection = aPublicationProjection({ story: `s${n}`, publishedAt });
          const own = readings.map(({ age, impressions, late }) =>
            aSnapshot(projection, {
              age,
              impressions,
              measuredAt: dueAt(publishedAt, age).add({ hours: late }).toString(),
            }),
          );
          return { projection, own };
        });
        const facts = someDigestFacts({
          publications: made.map(({ projection }) => projection),
          snapshots: made.flatMap(({ own }) => own),
          now: Temporal.Instant.from('2027-03-01T06:00:00Z'),
        });
        const weeks = ['2026-Q4', '2027-Q1'].flatMap((text) => impressionsByWeek(facts, period(text)));
        const grown = [...new Map(weeks.map((one) => [one.week, one.impressions.value ?? 0])).values()];
        const newest = made.map(({ own }) =>
          own
            .filter(({ impressions }) => impressions !== null && impressions >= 0)
            .sort((a, b) => (a.measuredAt ?? '').localeCompare(b.measuredAt ?? ''))
            .at(-1),
        );
        const lifetime = newest.reduce((sum, one) => sum + (one?.impressions ?? 0), 0);
        expect(grown.every((value) => value >= 0)).toBe(true);
        expect(grown.reduce((sum, value) => sum + value, 0)).toBe(lifetime);
      }),
    );
  });

  it('are a least where a post may have grown since it was read, and say of how many', () => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-10T08:00:00Z' });
    const snapshots = [aSnapshot(projection, { age: 'P3D' })];
    const [before, last] = impressionsByWeek(
      someDigestFacts({ publications: [projection], snapshots }),
      period('2026-W47'),
    )
      .slice(-2)
      .map((one) => one.impressions);
    expect(before).toMatchObject({ value: 1000, least: true, why: { sv: expect.stringMatching(/^1 inlägg kan/) } });
    expect(last).toMatchObject({ value: null });
    const gone = impressionsByWeek(
      someDigestFacts({ publications: [{ ...projection, state: 'removed' }], snapshots }),
      period('2026-W47'),
    ).slice(-2);
    expect(gone.map((one) => one.impressions)).toMatchObject([{ value: 1000, least: false }, { value: null }]);
  });

  it.each([
    [48, false],
    [49, true],
  ])('are estimated where a reading came %i hours late: %s', (late, estimated) => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-10T08:00:00Z' });
    const due = dueAt('2026-11-10T08:00:00Z', 'PT1H');
    const snapshots = [
      aSnapshot(projection, { age: 'PT1H', measuredAt: due.add({ hours: late }).toString(), impressions: 10 }),
    ];
    const weeks = impressionsByWeek(someDigestFacts({ publications: [projection], snapshots }), period('2026-W47'));
    expect(weeks.at(-2)?.impressions.estimated).toBe(estimated);
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

  it('count what was read of others when one post of two could not be', () => {
    const read = aPublicationProjection({ state: 'removed' });
    const unread = aPublicationProjection({ story: 'annan' });
    const failed = aSnapshot(unread, { impressions: null, unread: 'statistics: timeout' });
    const facts = { publications: [read, unread], snapshots: [aSnapshot(read), failed] };
    const [last] = impressionsByWeek(someDigestFacts(facts), period('2026-W47')).slice(-1);
    expect(last?.impressions).toMatchObject({ value: 1000, least: true });
  });

  it('keep a zero that was read', () => {
    const projection = aPublicationProjection();
    expect(
      weekly({ publications: [projection], snapshots: [aSnapshot(projection, { impressions: 0 })] })['2026-W47'],
    ).toBe(0);
  });
});
