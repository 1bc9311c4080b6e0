import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packVector, unpackVector } from '#functions/story/employer-values/packed-vector.ts';

const vectors = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 384 });
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const dot = Array.from(a, (x, at) => x * (b[at] ?? 0)).reduce((sum, x) => sum + x, 0);
  return dot / (Math.hypot(...Array.from(a)) * Math.hypot(...Array.from(b)));
};

it('keeps a vector’s direction, and is the same when it is packed again', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      fc.pre(Math.hypot(...vector) > 1e-6);
      const packed = packVector(vector);
      const back = unpackVector(packed);
      expect(back).toHaveLength(vector.length);
      expect(cosine(vector, back)).toBeGreaterThan(0.999);
      expect(packVector(back)).toBe(packed);
    }),
  );
});

it('packs a vector of nothing', () => {
  expect([...unpackVector(packVector([0, 0]))]).toEqual([0, 0]);
});
