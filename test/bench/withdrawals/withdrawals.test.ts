import { describe, expect, it } from 'vitest';
import { tallyWithdrawals } from '#test/bench/withdrawals/tally-withdrawals.ts';

const runs = 200;

describe('taking down while everything goes wrong', () => {
  it(`says nothing false, leaves nothing untold and is quick in ${runs} seeded withdrawals`, {
    timeout: 300_000,
  }, async () => {
    const told = await tallyWithdrawals(Array(runs).keys());
    expect([told.falselyGone, told.withoutNeed]).toEqual([[], []]);
    expect(told.all.within5 / told.all.runs).toBeGreaterThanOrEqual(0.95);
    expect(told.byEnding['ended by date'].within5 / told.byEnding['ended by date'].runs).toBeGreaterThanOrEqual(0.95);
    expect(told.back).toMatchObject({ runs: 10, withinADay: 10 });
  });
});
