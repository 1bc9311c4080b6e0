import { describe, expect, it } from 'vitest';
import { tallyJobs } from '#test/bench/jobs/tally-jobs.ts';

const runs = 150;

describe('stories in Teamtailor’s jobs while everything goes wrong', () => {
  it(`are never doubled, lost, or said to be what they are not in ${runs} seeded runs`, async () => {
    const { counts, wrong } = await tallyJobs(Array(runs).keys());
    expect(wrong).toEqual([]);
    expect(counts.right + counts['for a person']).toBe(runs);
    expect(counts.right / runs).toBeGreaterThan(0.6);
  }, 120_000);
});
