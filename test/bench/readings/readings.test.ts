import { describe, expect, it } from 'vitest';
import { tallyKills } from '#test/bench/readings/kill-collecting.ts';

describe('collecting and joining readings while the process is killed', () => {
  it('keeps each attempt once and loses none, at every kind of operation', { timeout: 120_000 }, async () => {
    const told = await tallyKills(Array(3).keys());
    expect(told.kills).toBeGreaterThan(200);
    for (const operation of ['put claim', 'put hour', 'put marker', 'remove marker', 'remove claim', 'remove hour'])
      expect(told.operations).toContain(operation);
    expect([told.twice, told.lost, told.unlike]).toEqual([[], [], []]);
  });
});
