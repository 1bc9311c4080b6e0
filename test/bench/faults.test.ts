import { describe, expect, it } from 'vitest';
import { model } from '#test/bench/models/model.ts';
import { postizV105, readySetCloud } from '#test/bench/models/rules.ts';
import { tally } from '#test/bench/tally.ts';
import { vardag } from '#test/bench/vardag.ts';

const runs = 200;

describe('publishing while everything goes wrong', () => {
  it(`gives no duplicate, loses nothing and says nothing false in ${runs} seeded runs`, async () => {
    const { publications, counts, wrong } = await tally(vardag, Array(runs).keys());
    expect(wrong).toEqual([]);
    expect(counts).toMatchObject({ duplicate: 0, lost: 0, 'false success': 0, 'false failure': 0, stuck: 0 });
    expect(counts.right + counts['for a person']).toBe(publications);
    expect(counts.right / publications).toBeGreaterThan(0.8);
  });

  it.each([postizV105, readySetCloud].map(model))('is hard: the same seeds bring down a $name', async (contestant) => {
    const { counts } = await tally(contestant, Array(runs).keys());
    expect(counts.duplicate).toBeGreaterThan(0);
  });
});
