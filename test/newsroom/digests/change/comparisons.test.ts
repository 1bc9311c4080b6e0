import { describe, expect, it } from 'vitest';
import { studentReach } from '#functions/newsroom/digests/change/student-t.ts';
import { coverage, falseArrows, kinds } from '#test/bench/digest/comparisons.ts';
import { drawFrom } from '#test/bench/digest/drawn.ts';
import { seeded } from '#test/bench/seeded.ts';

/** A tenth of what `npm run bench:digest` draws; the limits are as much wider. */
const runs = 400;
const draw = () => drawFrom(seeded(22).next);

describe('where nothing has changed', () => {
  it.each(kinds.flatMap((kind) => kind.sizes.slice(0, 2).map((n) => [kind.name, n, kind] as const)))(
    '%s with n %i seldom gets an arrow',
    (_, n, kind) => {
      const { told, arrows } = falseArrows(kind, draw(), n, runs);
      expect(told).toBeGreaterThan(runs * 0.85);
      expect(arrows / told).toBeLessThan(0.1);
    },
  );

  it.each([5, 12, 40])('the interval of a rate of %i posts holds the truth in about 95 of 100', (n) => {
    const { told, held } = coverage(draw(), n, runs);
    expect(held / told).toBeGreaterThan(0.92);
    expect(held / told).toBeLessThan(0.98);
  });
});

describe('Student’s t', () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [7, 2.365],
    [10, 2.228],
    [30, 2.042],
    [1_000_000, 1.962],
  ])('with %i degrees of freedom reaches %f standard errors', (freedom, reach) => {
    expect(studentReach(freedom)).toBeCloseTo(reach, 2);
  });
});
