import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, phoneScreen, wideScreen } from '#functions/newsroom/screens/review-sheet/cut-text.ts';

describe('the part of a post that shows before "more"', () => {
  it('is nothing to cut when the text fits in three lines', () => {
    expect(cutText('Kort.\nTvå.\nTre.', wideScreen)).toBeNull();
    expect(cutText('å'.repeat(210), wideScreen)).toBeNull();
  });

  it('counts an empty line as a line', () => {
    expect(cutText('Ett.\n\nTre.\n\nFem.', wideScreen)).toBe('Ett.\n\nTre.');
  });

  it('ends at a whole word, sooner on a phone', () => {
    const text = 'ordet '.repeat(60).trim();
    expect(cutText(text, wideScreen)).toBe('ordet '.repeat(35).trim());
    expect(cutText(text, phoneScreen)).toBe('ordet '.repeat(23).trim());
  });

  it('is always a beginning of the text and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const cut = cutText(text, wideScreen);
        if (cut === null) return;
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThan(text.length);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
