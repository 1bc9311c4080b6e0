import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropWindow } from '#functions/story/pictures/crop-window.ts';
import { endingMatches } from '#functions/story/pictures/ending-matches.ts';
import { enlargement, losesFocus } from '#functions/story/pictures/framing.ts';
import { sampleTiles } from '#functions/story/pictures/sample-tiles.ts';
import { linkedInShapes, openGraph, pageVariantsFor } from '#functions/story/pictures/variants.ts';

const { landscape, portrait } = linkedInShapes;

describe('a cut that would lose the focal point', () => {
  test.each([
    ['a photograph in landscape', { width: 6000, height: 4000 }, portrait, false],
    ['a photograph on end', { width: 4000, height: 6000 }, landscape, false],
    ['a telephone held upright', { width: 2160, height: 3840 }, landscape, true],
    ['a panorama', { width: 9000, height: 3000 }, portrait, true],
    ['a panorama, cut to landscape', { width: 9000, height: 3000 }, landscape, false],
  ])('is told from one that does not: %s', (_, picture, shape, lost) => {
    expect(losesFocus(picture, { height: 0, ...shape })).toBe(lost);
  });

  test('is exactly one that keeps less than a third of the picture along a side', () => {
    const length = fc.integer({ min: 200, max: 9000 });
    const size = fc.record({ width: length, height: length });
    fc.assert(
      fc.property(size, size, (picture, shape) => {
        const window = cropWindow(picture, shape, [0.5, 0.5]);
        const kept = Math.min(window.width / picture.width, window.height / picture.height);
        if (Math.abs(kept - 1 / 3) > 0.01) expect(losesFocus(picture, shape)).toBe(kept < 1 / 3);
      }),
    );
  });
});

describe('enlarging', () => {
  test.each([
    ['large enough for a cut', { width: 2400, height: 1600 }, openGraph, 0.5],
    ['too narrow for a cut', { width: 600, height: 600 }, openGraph, 2],
    ['shown whole', { width: 300, height: 1254 }, openGraph, 0.5],
    ['smaller than the width of a page', { width: 300, height: 200 }, { ...openGraph, name: 'p' }, 4],
  ])('is told of a picture that is %s', (_, picture, variant, by) => {
    expect(enlargement(picture, variant)).toBeCloseTo(by, 5);
  });

  test('never happens on a page: no width beyond the first that holds the picture', () => {
    const widths = (width: number) => [...new Set(pageVariantsFor(width).map((variant) => variant.width))];
    expect(widths(300)).toEqual([480]);
    expect(widths(480)).toEqual([480]);
    expect(widths(481)).toEqual([480, 960]);
    expect(widths(6000)).toEqual([480, 960, 1440, 1920]);
  });
});

describe('the sample of a picture', () => {
  test('holds only pixels of it, from all four corners, and small pictures are their own', () => {
    const picture = { width: 640, height: 400, pixels: new Uint8Array(640 * 400 * 3) };
    for (let at = 0; at < 640 * 400; at += 1)
      picture.pixels.set([(at % 640) >> 2, Math.floor(at / 640) >> 1, 7], at * 3);
    const sample = sampleTiles(picture);
    expect([sample.width, sample.height, sample.pixels.length]).toEqual([128, 128, 128 * 128 * 3]);
    expect([...sample.pixels.subarray(0, 3)]).toEqual([0, 0, 7]);
    expect([...sample.pixels.subarray(-3)]).toEqual([639 >> 2, 399 >> 1, 7]);
    const small = { width: 100, height: 400, pixels: new Uint8Array(100 * 400 * 3) };
    expect(sampleTiles(small)).toBe(small);
  });
});

test.each([
  ['elsa.jpg', 'jpeg', true],
  ['ELSA.JPEG', 'jpeg', true],
  ['elsa.png', 'jpeg', false],
  ['elsa', 'png', true],
  ['elsa.jpg.webp', 'webp', true],
  ['elsa.constructor', 'gif', false],
] as const)('whether %s may hold a %s is %s', (file, format, matches) => {
  expect(endingMatches(file, format)).toBe(matches);
});
