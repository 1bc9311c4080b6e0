import { describe, expect, it } from 'vitest';
import { tallyAds } from '#test/bench/ads/tally-ads.ts';

const runs = 150;

describe('ads at Platsbanken while everything goes wrong', () => {
  it(`are never doubled, lost, or said to be what they are not in ${runs} seeded runs`, async () => {
    const { counts, wrong } = await tallyAds(Array(runs).keys());
    expect(wrong).toEqual([]);
    expect(counts.right + counts['for a person']).toBe(runs);
    expect(counts.right / runs).toBeGreaterThan(0.8);
  }, 120_000);
});
