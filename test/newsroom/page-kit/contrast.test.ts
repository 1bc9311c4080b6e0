import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColourTokens, darkTokens, lightTokens } from '#functions/newsroom/page-kit/colour-tokens.ts';
import { contrast, hexOf, inkOn, readableOn, rgbOf } from '#functions/newsroom/page-kit/contrast.ts';

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part);
const hex = colour.map(hexOf);
const brand = fc.record({ primary: hex, accent: hex, text: hex, background: hex });

const readPairs: readonly (readonly [keyof ColourTokens, keyof ColourTokens])[] = [
  ...(['text', 'muted', 'accent', 'good', 'warn', 'stop', 'chart'] as const).flatMap((ink) => [
    [ink, 'surface'] as const,
    [ink, 'raised'] as const,
  ]),
  ...(['marker', 'shade-1', 'shade-2', 'shade-3', 'shade-4'] as const).map((under) => ['text', under] as const),
  ['on-accent', 'accent'],
];

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0b3d5c', '#ffffff', 11.44],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(rgbOf(a), rgbOf(b))).toBeCloseTo(ratio, 1);
  });

  it('is reached on any surface, whatever colour is asked for', () => {
    fc.assert(
      fc.property(colour, colour, (wanted, surface) => {
        expect(contrast(readableOn(wanted, [surface]), surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(inkOn(surface), surface)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('leaves a colour alone that can be read as it is', () => {
    fc.assert(
      fc.property(colour, colour, (wanted, surface) => {
        fc.pre(contrast(wanted, surface) >= 4.5);
        expect(readableOn(wanted, [surface])).toEqual(wanted);
      }),
    );
  });

  it.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ] as const)('of all that is read is at least 4.5 : 1 in the %s scheme, for any brand', (_, tokensOf) => {
    fc.assert(
      fc.property(brand, (colours) => {
        const tokens = tokensOf(colours);
        const poor = readPairs.filter(([ink, under]) => contrast(rgbOf(tokens[ink]), rgbOf(tokens[under])) < 4.5);
        expect(poor).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
