import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtJoints, longClass, longestPiece, longestUncut, mostLong } from '#functions/site/long-words.ts';
import { longNames } from '#test/builders/long-names.ts';

const shown = (text: string): string => cutAtJoints(text).replaceAll('\u00ad', '|');

describe('a long word', () => {
  it.each([
    ['Utbildningsförvaltning', 'Utbildningsförvaltning'],
    ['Utbildningsförvaltningen', 'Utbildnings|förvaltningen'],
    ['Samhällsbyggnadsförvaltningen', 'Samhälls|byggnads|förvaltningen'],
    ['Arbetsmarknadsförvaltningen', 'Arbets|marknads|förvaltningen'],
    ['Socialförsäkringshandläggare', 'Social|försäkrings|handläggare'],
    ['Intensivvårdssjuksköterska', 'Intensiv|vårds|sjuk|sköterska'],
    ['specialistundersköterskor', 'specialistunder|sköterskor'],
    ['kort, och sedan arbetsmarknadshandläggare.', 'kort, och sedan arbets|marknads|handläggare.'],
  ])('%s is cut so: %s', (word, pieces) => {
    expect(shown(word)).toBe(pieces);
  });

  it('of the real names of units and occupations leaves no piece that a telephone has no room for', () => {
    for (const name of [...longNames.units, ...longNames.occupations])
      expect([name, longestPiece(name) <= longestUncut]).toEqual([name, true]);
  });

  it('changes nothing but where it may be cut, and leaves four letters on each side', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcåäöingsvård -'), maxLength: 120 }), (text) => {
        expect(cutAtJoints(text).replaceAll('\u00ad', '')).toBe(text);
        for (const piece of cutAtJoints(text)
          .split(/[^\p{L}\u00ad]+/u)
          .filter((one) => one.includes('\u00ad')))
          expect(Math.min(...piece.split('\u00ad').map((one) => one.length))).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it.each([
    ['Elva tecken', ''],
    ['Möjlighetern', ' long-12'],
    ['Gymnasie- och vuxenutbildning', ' long-15'],
    ['x'.repeat(22), ' long-22'],
    ['x'.repeat(90), ` long-${mostLong}`],
  ])('%s has the class "%s"', (text, name) => {
    expect(longClass(text)).toBe(name);
  });
});
