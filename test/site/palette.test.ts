import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '#functions/ground/colour/contrast.ts';
import { darkPalette, lightPalette } from '#functions/site/palette.ts';
import { aColour } from '#test/builders/core/a-colour.ts';

const colours = fc.record({ primary: aColour, accent: aColour, text: aColour, background: aColour });

describe('the palette of any brand colours', () => {
  it.each([
    ['light', lightPalette],
    ['dark', darkPalette],
  ])('can be read in the %s scheme', (_, palette) => {
    fc.assert(
      fc.property(colours, (given) => {
        const { surface, panel, text, muted, link } = palette(given);
        for (const ground of [surface, panel]) {
          for (const words of [text, muted, link]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves good brand colours alone', () => {
    const given = { primary: '#0b3d5c', accent: '#e0a526', text: '#1b1b1b', background: '#ffffff' };
    expect(lightPalette(given)).toMatchObject({
      surface: '#ffffff',
      text: '#1b1b1b',
      link: '#0b3d5c',
      mark: '#e0a526',
    });
  });
});
