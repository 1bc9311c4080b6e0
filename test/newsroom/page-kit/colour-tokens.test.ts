import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '#functions/ground/colour/contrast.ts';
import { type ColourTokens, darkTokens, lightTokens } from '#functions/newsroom/page-kit/colour-tokens.ts';
import { aColour } from '#test/builders/core/a-colour.ts';

const brand = fc.record({ primary: aColour, accent: aColour, text: aColour, background: aColour });

const readPairs: readonly (readonly [keyof ColourTokens, keyof ColourTokens])[] = [
  ...(['text', 'muted', 'accent', 'good', 'warn', 'stop', 'chart'] as const).flatMap((ink) => [
    [ink, 'surface'] as const,
    [ink, 'raised'] as const,
  ]),
  ...(['marker', 'shade-1', 'shade-2', 'shade-3', 'shade-4'] as const).map((under) => ['text', under] as const),
  ['on-accent', 'accent'],
];

describe('the colours of the pages', () => {
  it.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ] as const)('hold all that is read at 4.5 : 1 or more in the %s scheme, for any brand', (_, tokensOf) => {
    fc.assert(
      fc.property(brand, (colours) => {
        const tokens = tokensOf(colours);
        const poor = readPairs.filter(([ink, under]) => contrast(tokens[ink], tokens[under]) < 4.5);
        expect(poor).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
