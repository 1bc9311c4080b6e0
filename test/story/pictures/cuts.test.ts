import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { cropWindow } from '#functions/story/pictures/crop-window.ts';
import { coveringSize, masterSize } from '#functions/story/pictures/master-size.ts';

const length = fc.integer({ min: 1, max: 9_000 });
const size = fc.record({ width: length, height: length });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the window of a cut', () => {
  test('lies inside the picture and holds the focal point, whatever the shapes', () => {
    fc.assert(
      fc.property(size, size, share, share, (picture, shape, x, y) => {
        const window = cropWindow(picture, shape, [x, y]);
        expect(window.width >= 1 && window.height >= 1).toBe(true);
        expect(window.left >= 0 && window.left + window.width <= picture.width).toBe(true);
        expect(window.top >= 0 && window.top + window.height <= picture.height).toBe(true);
        expect(x * picture.width - window.left).toBeGreaterThanOrEqual(-0.5);
        expect(window.left + window.width - x * picture.width).toBeGreaterThanOrEqual(-0.5);
        expect(y * picture.height - window.top).toBeGreaterThanOrEqual(-0.5);
        expect(window.top + window.height - y * picture.height).toBeGreaterThanOrEqual(-0.5);
      }),
    );
  });

  test.each([
    ['in the middle', [0.5, 0.5], { left: 100, top: 0, width: 200, height: 200 }],
    ['at the edge', [0.02, 0.5], { left: 0, top: 0, width: 200, height: 200 }],
    ['off the middle', [0.6, 0.1], { left: 140, top: 0, width: 200, height: 200 }],
  ] as const)('is centred on a focal point %s as far as the edges allow', (_, focus, window) => {
    expect(cropWindow({ width: 400, height: 200 }, { width: 80, height: 80 }, focus)).toEqual(window);
  });
});

describe('the master of several variants', () => {
  const variant = (width: number, height?: number): Variant => ({
    name: `${width}`,
    width,
    ...(height === undefined ? {} : { height }),
    format: 'jpeg',
    quality: 80,
  });

  test.each([
    ['the tallest cut', [variant(1200, 627), variant(1080, 1350), variant(640)], { width: 2025, height: 1350 }],
    ['the widest scaling', [variant(1600), variant(480, 320)], { width: 1600, height: 1067 }],
    ['the original, when a cut is larger', [variant(9_000, 100)], { width: 6000, height: 4000 }],
  ])('is as large as %s needs', (_, variants, expected) => {
    expect(masterSize({ width: 6000, height: 4000 }, variants)).toEqual(expected);
    expect(coveringSize({ width: 6000, height: 4000 }, variants)).toEqual(expected);
  });

  test.each([
    ['none is near the largest', 3000, [variant(1200), variant(900)], 1200],
    ['all are of one size', 3000, [variant(1260), variant(1260)], 1260],
    ['one is near, of a picture with grain to spare', 3000, [variant(1200), variant(1100)], 1200],
    ['one is near', 3000, [variant(1300), variant(1200)], 1820],
    ['one is near, of a picture that is little larger', 3000, [variant(1500), variant(1400)], 3000],
  ])('has room where %s', (_, width, variants, expected) => {
    const picture = { width, height: width / 2 };
    expect(masterSize(picture, variants).width).toBe(expected);
    expect(coveringSize(picture, variants).width).toBe(variants[0]?.width);
  });
});
