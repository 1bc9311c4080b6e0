import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfPieces } from '#functions/ads/vacancies/bytes-of-pieces.ts';

test('the pieces of a feed are the bytes of their text, whatever characters they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (pieces) => {
      expect(bytesOfPieces(pieces)).toEqual(new TextEncoder().encode(pieces.join('')));
    }),
    { numRuns: 20 },
  );
});

test('a feed of many megabytes, and a piece larger than what is asked for at once, lose nothing', () => {
  const pieces = ['å'.repeat(7_000_000), 'b', '–'.repeat(6_000_000), 'c'];
  const bytes = bytesOfPieces(pieces);
  expect(bytes.length).toBe(14_000_000 + 1 + 18_000_000 + 1);
  expect(new TextDecoder().decode(bytes) === pieces.join('')).toBe(true);
});
