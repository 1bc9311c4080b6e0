import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { chosenQuality, lighterQuality, nextQuality } from '#functions/story/pictures/quality-search.ts';

const variant: Variant = { name: 'one', width: 100, format: 'jpeg', quality: 80, similarity: 0.96, maxBytes: 1000 };

const search = (like: (quality: number) => number) => {
  const measured = new Map<number, number>();
  for (let next = nextQuality(variant, measured); next !== null; next = nextQuality(variant, measured))
    measured.set(next, like(next));
  return { chosen: chosenQuality(variant, measured), asked: [...measured.keys()] };
};

/** As codecs do: each further step of quality gains less. 0.96 is reached at `enough`, by a curve that is more or less bent. */
const curve = (enough: number, bend: number) => (quality: number) =>
  0.96 + 0.04 * (1 - ((101 - quality) / (101 - enough)) ** bend);

describe('the search for a quality', () => {
  test.each([
    ['the lowest that is enough', 76, 76],
    ['the lowest of all when every one is enough', 10, 72],
    ['the highest when none is', 99, 88],
    ['the habit when just that is enough', 80, 80],
    ['what lies between', 83, 83],
  ])('ends with %s', (_, enough, expected) => {
    expect(search(curve(enough, 1)).chosen).toBe(expected);
  });

  test('begins with the habit, measures two, and finds one that is enough, at most two steps too high', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 95 }), fc.double({ min: 1, max: 3, noNaN: true }), (enough, bend) => {
        const like = curve(enough, bend);
        const { chosen, asked } = search(like);
        expect(asked).toEqual([80, like(80) >= 0.96 ? 72 : 88]);
        const best = Math.min(88, Math.max(72, enough));
        expect(chosen).toBeGreaterThanOrEqual(best);
        expect(chosen).toBeLessThanOrEqual(best + 2);
      }),
    );
  });

  test('ends for measurements that make no sense too, within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 2 }), (likes) => {
        let n = 0;
        const { chosen } = search(() => likes[n++] ?? 0);
        expect(Number.isInteger(chosen)).toBe(true);
        expect(chosen).toBeGreaterThanOrEqual(72);
        expect(chosen).toBeLessThanOrEqual(88);
      }),
    );
  });

  test('is left out where no similarity is wanted', () => {
    const fixed: Variant = { name: 'fixed', width: 100, format: 'jpeg', quality: 61 };
    expect(nextQuality(fixed, new Map())).toBeNull();
    expect(chosenQuality(fixed, new Map())).toBe(61);
  });
});

describe('a file that is too heavy', () => {
  test('is made with less and less quality until it fits or nothing is left', () => {
    expect(lighterQuality(variant, 80, 1000)).toBeNull();
    expect(lighterQuality(variant, 80, 4000)).toBe(40);
    expect(lighterQuality(variant, 80, 1001)).toBe(76);
    expect(lighterQuality(variant, 12, 4000)).toBe(10);
    expect(lighterQuality(variant, 10, 4000)).toBeNull();
  });
});
