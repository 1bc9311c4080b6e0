import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenQuality, lighterQuality, nextQuality } from '#functions/pictures/quality-search.ts';
import type { Variant } from '#functions/pictures/variant.ts';

const variant: Variant = { name: 'one', width: 100, format: 'jpeg', quality: 80, similarity: 0.96, maxBytes: 1000 };
const ladder = [72, 76, 80, 84, 88];

const search = (like: (quality: number) => number) => {
  const measured = new Map<number, number>();
  for (let next = nextQuality(variant, measured); next !== null; next = nextQuality(variant, measured))
    measured.set(next, like(next));
  return { chosen: chosenQuality(variant, measured), asked: [...measured.keys()] };
};

describe('the search for a quality', () => {
  test.each([
    ['the lowest that is enough', 76, 76],
    ['the bottom of the ladder when all are enough', 10, 72],
    ['the top of the ladder when none is', 99, 88],
    ['the habit when just that is enough', 80, 80],
  ])('ends with %s', (_, enough, expected) => {
    expect(search((quality) => (quality >= enough ? 0.97 : 0.95)).chosen).toBe(expected);
  });

  test('begins with the habit, measures at most three, and finds the lowest, wherever the limit lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (enough) => {
        const { chosen, asked } = search((quality) => (quality >= enough ? 1 : 0));
        expect(asked[0]).toBe(80);
        expect(asked.length).toBeLessThanOrEqual(3);
        expect(chosen).toBe(ladder.find((quality) => quality >= enough) ?? 88);
      }),
    );
  });

  test('ends for measurements that make no sense too, within the ladder', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }), (likes) => {
        let n = 0;
        expect(ladder).toContain(search(() => likes[n++] ?? 0).chosen);
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
