import { expect, it } from 'vitest';
import { interleavings } from '#test/bench/plan/interleaving.ts';
import { kinds } from '#test/bench/plan/pools.ts';
import { qualityMisses, qualityOf } from '#test/bench/plan/quality.ts';
import { randomPins } from '#test/bench/plan/random-pins.ts';
import { stabilityMisses, stabilityOf } from '#test/bench/plan/stability.ts';

/** A tenth of what `npm run bench:plan` plans; of the pools on which HiGHS takes longest one. */
const seedsOf = { balanced: [0], skewed: [0, 1, 2], sparse: [0, 1, 2] } as const;

it.each(kinds.flatMap((kind) => [false, true].map((isWeighted) => [kind, isWeighted] as const)))(
  'plans a %s pool as well as can be proved, weighted: %s',
  async (kind, isWeighted) => {
    expect(qualityMisses(await qualityOf(kind, isWeighted, seedsOf[kind]))).toEqual([]);
  },
  60_000,
);

it('keeps what stands, and is hardly less even for it', () => {
  expect(stabilityMisses(stabilityOf([0, 1, 2]))).toEqual([]);
});

it('keeps each pin, or names the rule that stood in its way', () => {
  const { pins, kept, refused, lost } = randomPins(10);
  expect(lost).toEqual([]);
  expect(kept + [...refused.values()].reduce((sum, count) => sum + count, 0)).toBe(pins);
});

it('tells no story twice and forgets none, in whatever order plans, ticks, pauses, answers and changes come', () => {
  const { sent, faults } = interleavings(200);
  expect(faults).toEqual([]);
  expect(sent).toBeGreaterThan(200);
}, 120_000);
