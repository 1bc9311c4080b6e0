import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Luma, lumaOf, similarity } from '#functions/story/pictures/similarity.ts';

const size = { width: 24, height: 16 } as const;
const picture = fc.uint8Array({ minLength: 384, maxLength: 384 }).map((values): Luma => ({ ...size, values }));
const plain = (value: number): Luma => ({ ...size, values: new Uint8Array(384).fill(value) });

describe('the similarity of two pictures', () => {
  test('is one for a picture and itself, the same both ways, and never more', () => {
    fc.assert(
      fc.property(picture, picture, (one, other) => {
        expect(similarity(one, one)).toBeCloseTo(1, 10);
        expect(similarity(one, other)).toBeCloseTo(similarity(other, one), 10);
        expect(similarity(one, other)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('of two plain fields is what the formula says of their brightness alone', () => {
    // (2·100·120 + 6.5025) / (100² + 120² + 6.5025)
    expect(similarity(plain(100), plain(120))).toBeCloseTo(0.983_611, 5);
  });

  test('falls with every step that a pattern is weakened', () => {
    const checks = (strength: number): Luma => ({
      ...size,
      values: Uint8Array.from({ length: 384 }, (_, at) => 128 + (at % 2 === 0 ? strength : -strength)),
    });
    const likes = [60, 40, 20, 0].map((strength) => similarity(checks(60), checks(strength)));
    expect(likes).toEqual(likes.toSorted((one, other) => other - one));
    expect(likes.at(-1)).toBeLessThan(0.1);
  });

  test('is one where nothing is large enough to be compared', () => {
    expect(
      similarity(
        { width: 2, height: 2, values: new Uint8Array(4) },
        { width: 2, height: 2, values: new Uint8Array(4).fill(9) },
      ),
    ).toBe(1);
  });

  test('is measured on brightness as JPEG weighs it', () => {
    expect([
      ...lumaOf(Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9), { width: 2, height: 2 }).values,
    ]).toEqual([76, 150, 29, 9]);
  });
});
