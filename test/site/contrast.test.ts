import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mix, readable } from '#functions/site/contrast.ts';
import { darkPalette, lightPalette } from '#functions/site/palette.ts';

const channel = fc.integer({ min: 0, max: 255 });
const hex = fc
  .tuple(channel, channel, channel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const colours = fc.record({ primary: hex, accent: hex, text: hex, background: hex });

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0b3d5c', '#ffffff', 11.43],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('keeps a colour that can be read as it is', () => {
    expect(readable('#0b3d5c', ['#ffffff'])).toBe('#0b3d5c');
  });

  it('darkens a brand yellow on white only as far as needed', () => {
    const found = readable('#e0a526', ['#ffffff']);
    expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found, '#ffffff')).toBeLessThan(5.5);
  });

  it('mixes from the first colour to the second', () => {
    expect([mix('#000000', '#ffffff', 0), mix('#000000', '#ffffff', 0.5), mix('#000000', '#ffffff', 1)]).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
    ]);
  });
});

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
