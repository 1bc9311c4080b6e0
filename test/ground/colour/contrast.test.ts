import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, mixed, readableOn } from '#functions/ground/colour/contrast.ts';
import { aColour } from '#test/builders/core/a-colour.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0b3d5c', '#ffffff', 11.43],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('is reached on any surface, whatever colour is asked for', () => {
    fc.assert(
      fc.property(aColour, aColour, (wanted, surface) => {
        expect(contrast(readableOn(wanted, [surface]), surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(inkOn(surface), surface)).toBeGreaterThanOrEqual(4.58);
      }),
    );
  });

  it('leaves a colour alone that can be read as it is', () => {
    fc.assert(
      fc.property(aColour, aColour, (wanted, surface) => {
        fc.pre(contrast(wanted, surface) >= 4.5);
        expect(readableOn(wanted, [surface])).toBe(wanted);
      }),
    );
  });

  it.each([
    ['#767676', '#767676'],
    ['#777777', '#767676'],
  ])('of %s on white asks for %s: the last grey that can be read, and the first that cannot', (wanted, read) => {
    expect(readableOn(wanted, ['#ffffff'])).toBe(read);
  });

  it('darkens a brand yellow on white only as far as needed', () => {
    const ratio = contrast(readableOn('#e0a526', ['#ffffff']), '#ffffff');
    expect(ratio).toBeGreaterThanOrEqual(4.5);
    expect(ratio).toBeLessThan(4.7);
  });
});

it('a mix goes from the first colour to the second', () => {
  expect([0, 0.5, 1].map((share) => mixed('#000000', '#ffffff', share))).toEqual(['#000000', '#808080', '#ffffff']);
});
