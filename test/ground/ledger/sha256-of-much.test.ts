import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';

describe('the hash of much text', () => {
  it('is the hash of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await sha256OfMuch(text)).toBe(sha256(text));
      }),
    );
  });
});
