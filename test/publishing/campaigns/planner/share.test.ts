import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '#functions/publishing/campaigns/planner/share.ts';

const shares = (portions: readonly (readonly [weight: number, most: number])[], total: number) =>
  sharesOf(
    portions.map(([weight, most]) => ({ weight, most })),
    total,
  );

describe('shares', () => {
  it.each([
    [
      'in equal parts',
      [
        [1, 9],
        [1, 9],
      ],
      6,
      [3, 3],
    ],
    [
      'by weight',
      [
        [3, 9],
        [1, 9],
      ],
      4,
      [3, 1],
    ],
    [
      'no more than the pool has; the others get what is left over',
      [
        [1, 1],
        [1, 9],
        [1, 9],
      ],
      9,
      [1, 4, 4],
    ],
    [
      'what is left over by weight again',
      [
        [4, 2],
        [2, 9],
        [1, 9],
      ],
      8,
      [2, 4, 2],
    ],
    [
      'just what the pool has',
      [
        [1, 3],
        [1, 9],
      ],
      6,
      [3, 3],
    ],
    [
      'all that there is, where that is not enough',
      [
        [1, 2],
        [5, 1],
      ],
      9,
      [2, 1],
    ],
    [
      'nothing to a group without stories',
      [
        [1, 0],
        [1, 9],
      ],
      4,
      [0, 4],
    ],
    [
      'nothing when nothing is told',
      [
        [1, 3],
        [1, 9],
      ],
      0,
      [0, 0],
    ],
  ] as const)('are given %s', (_, portions, total, expected) => {
    expect(shares(portions, total)).toEqual(expected);
  });

  const portion = fc.record({ weight: fc.integer({ min: 1, max: 4 }), most: fc.nat(12) });
  it('come to all that can be told, and stand in proportion wherever the pool does not end first', () => {
    fc.assert(
      fc.property(fc.array(portion, { minLength: 1, maxLength: 8 }), fc.nat(40), (portions, total) => {
        const found = sharesOf(portions, total);
        const all = portions.reduce((sum, { most }) => sum + most, 0);
        expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.min(total, all), 9);
        const levels = portions.map(({ weight, most }, n) => ({
          level: (found[n] ?? 0) / weight,
          isFull: (found[n] ?? 0) > most - 1e-9,
        }));
        const open = levels.filter(({ isFull }) => !isFull).map(({ level }) => level);
        const highest = Math.max(0, ...open);
        for (const level of open) expect(level).toBeCloseTo(highest, 9);
        for (const { level, isFull } of levels)
          if (isFull && open.length > 0) expect(level).toBeLessThan(highest + 1e-9);
      }),
    );
  });
});
