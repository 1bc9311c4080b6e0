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
    const posts = days('11', 5);
    const snapshots = posts.map((post, n) =>
      aSnapshot(
        post,
        n === 0
          ? { impressions: 9_000, clicks: 90, likes: 0, comments: 0, shares: 0 }
          : { impressions: 250, clicks: 25, likes: 25, comments: 0, shares: 0 },
      ),
    );
    const { rate } = numbers({ publications: posts, snapshots });
    expect(rate.figure.value).toBeCloseTo(290 / 10_000, 12);
    expect(rate.posts).toBe(5);
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
    const posts = days('11', 6);
    const snapshots = posts.map((post, n) => aSnapshot(post, n === 0 ? part : {}));
    const { rate } = numbers({ publications: posts, snapshots });
    expect(rate.figure.value).toBeCloseTo(0.04, 12);
    expect(rate.posts).toBe(5);
    const alone = numbers({ publications: posts.slice(0, 1), snapshots: snapshots.slice(0, 1) }).rate;
    expect(alone.figure.value).toBeNull();
    expect(alone.figure.why?.sv).toMatch(/\S/);
  });

  it.each([
    [4, null],
    [5, 0.04],
  ])('of %i posts is %s', (count, rate) => {
    const posts = days('11', count);
    expect(numbers({ publications: posts, snapshots: posts.map((post) => aSnapshot(post)) }).rate.figure.value).toBe(
      rate,
    );
  });

  it('is of the latest whole reading: one that failed later takes nothing away', () => {
    const posts = days('11', 5);
    const young = posts.map((post) => aSnapshot(post, { age: 'P1D', clicks: 0, likes: 5, comments: 0, shares: 0 }));
    const old = posts.map((post) => aSnapshot(post, { age: 'P7D', impressions: 4_000 }));
    const failed = posts.map((post) =>
      aSnapshot(post, { age: 'P14D', impressions: null, unread: 'statistics: timeout' }),
    );
    const { figure } = numbers({ publications: posts, snapshots: [...failed, ...old, ...young] }).rate;
    expect(figure.value).toBeCloseTo(0.01, 12);
    expect(numbers({ publications: posts, snapshots: failed }).rate.figure).toMatchObject({
      value: null,
      why: { en: '5 of 5 posts could not be read.' },
    });
  });

  it('knows nothing of readings made after now', () => {
    const posts = days('11', 5).map((post) => ({ ...post, publishedAt: '2026-11-20T08:00:00Z' }));
    const snapshots = posts.flatMap((post) => [
      aSnapshot(post, { age: 'P1D' }),
      aSnapshot(post, { age: 'P7D', impressions: 9 }),
    ]);
    expect(numbers({ publications: posts, snapshots }).rate.figure.value).toBeCloseTo(0.04, 12);
  });
});
