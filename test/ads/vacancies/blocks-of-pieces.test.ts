import { describe, expect, it } from 'vitest';
import { bytesOfPieces } from '#functions/ads/vacancies/bytes-of-pieces.ts';

describe('the bytes of a feed', () => {
  it('are whole where they take several blocks', () => {
    const piece = `${'–'.repeat(999_999)}𝄞`;
    const bytes = bytesOfPieces(Array.from({ length: 12 }, () => piece));
    expect(bytes).toHaveLength(12 * (3 * 999_999 + 4));
    expect(new TextDecoder().decode(bytes) === piece.repeat(12)).toBe(true);
  });
});
