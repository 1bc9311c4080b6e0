import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';

it.each([0, 1, 16_383, 16_384, 16_385, 100_000])(
  'hashes %i bytes as every other SHA-256, asked once and again',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect([sha256(bytes), sha256(bytes), sha256(bytes.slice())]).toEqual([expected, expected, expected]);
  },
);

it('tells two pictures of one size apart', () => {
  expect(sha256(new Uint8Array(20_000).fill(1))).not.toBe(sha256(new Uint8Array(20_000).fill(2)));
});

it('hashes a text by its UTF-8', () => {
  expect(sha256('å')).toBe(createHash('sha256').update('å', 'utf8').digest('hex'));
});
