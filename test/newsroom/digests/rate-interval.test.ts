import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pooledRate } from '#functions/newsroom/digests/engagement-rate.ts';
import { rateInterval } from '#functions/newsroom/digests/rate-interval.ts';

const post = (impressions: number, engagements: number) => ({ impressions, engagements, key: '' });
const posts = fc.array(
  fc.record({ impressions: fc.integer({ min: 1, max: 50_000 }), share: fc.double({ min: 0, max: 0.3, noNaN: true }) }),
  { minLength: 5, maxLength: 30 },
);

describe('the interval of a rate', () => {
  it('is not given for fewer posts than may be told of', () => {
    const four = [post(1000, 40), post(1000, 50), post(1000, 30), post(1000, 45)];
    expect(rateInterval(four)).toBeNull();
    expect(rateInterval([...four, post(1000, 35)])).not.toBeNull();
  });

  it('is not given when one post is nearly all', () => {
    const four = [post(10, 1), post(10, 1), post(10, 0), post(10, 1)];
    expect(rateInterval([post(100_000, 4_000), ...four])).toBeNull();
  });

  it('agrees with Student’s t over five posts of the same size', () => {
    const interval = rateInterval([post(1000, 30), post(1000, 40), post(1000, 50), post(1000, 60), post(1000, 70)]);
    // Residuals divided by 1 − 1/5: the spread of five over four fifths.
    const reach = 2.776 * Math.sqrt(0.001 / (0.8 ** 2 * 25));
    expect(interval?.low).toBeCloseTo(0.05 - reach, 3);
    expect(interval?.high).toBeCloseTo(0.05 + reach, 3);
  });

  it('is no narrower than chance alone when the posts happen to be alike', () => {
    const interval = rateInterval(Array.from({ length: 5 }, () => post(100, 5)));
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(2 * 1.96 * Math.sqrt((0.05 * 0.95) / 500));
  });

  it('holds the rate and is never below zero', () => {
    fc.assert(
      fc.property(posts, (drawn) => {
        const own = drawn.map(({ impressions, share }) => post(impressions, Math.round(impressions * share)));
        const interval = rateInterval(own);
        const rate = pooledRate(own);
        if (interval === null) return;
        expect(interval.low >= 0 && interval.low <= rate && rate <= interval.high).toBe(true);
      }),
    );
  });
});
