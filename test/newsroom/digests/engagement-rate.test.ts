import { describe, expect, it } from 'vitest';
import { decisionNumbers } from '#functions/newsroom/digests/decision-numbers.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { period, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const numbers = (part: Partial<DigestFacts>, text = '2026-11') => {
  const own = period(text);
  const [told, rate, clicks] = decisionNumbers(someDigestFacts(part), own, period(own.previous));
  return { told, rate, clicks };
};

const days = (month: string, count: number): readonly PublicationProjection[] =>
  Array.from({ length: count }, (_, index) =>
    aPublicationProjection({ story: `s${month}${index}`, publishedAt: `2026-${month}-0${index + 1}T08:00:00Z` }),
  );

describe('the engagement rate', () => {
  it('is all engagement over all impressions, so that a post few have seen weighs little', () => {
    const [a, b] = days('11', 2);
    if (!a || !b) throw new Error('two posts were asked for');
    const snapshots = [
      aSnapshot(a, { impressions: 9_000, clicks: 90, likes: 0, comments: 0, shares: 0 }),
      aSnapshot(b, { impressions: 1_000, clicks: 100, likes: 100, comments: 5, shares: 5 }),
    ];
    const { rate } = numbers({ publications: [a, b], snapshots });
    expect(rate.figure.value).toBeCloseTo(300 / 10_000, 12);
    expect(rate.posts).toBe(2);
  });

  it.each<[string, Partial<Snapshot>]>([
    ['impressions are null', { impressions: null, unread: 'statistics: ACCESS_DENIED' }],
    ['clicks are null', { clicks: null }],
    ['likes are null', { likes: null }],
    ['likes are negative', { likes: -1 }],
    ['comments are null', { comments: null }],
    ['shares are null', { shares: null }],
    ['nobody has seen it', { impressions: 0, clicks: 0, likes: 0, comments: 0, shares: 0 }],
  ])('leaves out a post whose %s, instead of counting zero', (_, part) => {
    const [a, b] = days('11', 2);
    if (!a || !b) throw new Error('two posts were asked for');
    const { rate } = numbers({ publications: [a, b], snapshots: [aSnapshot(a), aSnapshot(b, part)] });
    expect(rate.figure.value).toBeCloseTo(0.04, 12);
    expect(rate.posts).toBe(1);
    const alone = numbers({ publications: [b], snapshots: [aSnapshot(b, part)] }).rate;
    expect(alone.figure.value).toBeNull();
    expect(alone.figure.why?.sv).toMatch(/\S/);
  });

  it('reads the latest reading, and a failed latest reading is unknown rather than an old truth', () => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-01T08:00:00Z' });
    const young = aSnapshot(projection, { age: 'P1D', clicks: 0, likes: 0, comments: 0, shares: 0 });
    const old = aSnapshot(projection, { age: 'P7D', impressions: 4_000 });
    const failed = aSnapshot(projection, { age: 'P14D', impressions: null, unread: 'statistics: timeout' });
    expect(numbers({ publications: [projection], snapshots: [old, young] }).rate.figure.value).toBeCloseTo(0.01, 12);
    const { figure } = numbers({ publications: [projection], snapshots: [failed, old, young] }).rate;
    expect(figure).toMatchObject({ value: null, why: { en: expect.stringContaining('timeout') } });
  });

  it('knows nothing of readings made after now', () => {
    const projection = aPublicationProjection({ publishedAt: '2026-11-20T08:00:00Z' });
    const snapshots = [aSnapshot(projection, { age: 'P1D' }), aSnapshot(projection, { age: 'P7D', impressions: 9 })];
    expect(numbers({ publications: [projection], snapshots }).rate.figure.value).toBeCloseTo(0.04, 12);
  });
});
