import { describe, expect, it } from 'vitest';
import { tallyCampaigns } from '#test/bench/campaigns/tally-campaigns.ts';

const runs = 60;

describe('several campaigns, planners, pauses and forged events while everything goes wrong', () => {
  it(`tell no story twice, keep pauses and pace, and lose nothing in ${runs} seeded runs`, async () => {
    const { counts, wrong } = await tallyCampaigns(Array(runs).keys());
    expect(wrong).toEqual([]);
    expect(counts.right).toBeGreaterThan(counts['for a person']);
  }, 120_000);
});
