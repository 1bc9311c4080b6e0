import { describe, expect, it } from 'vitest';
import { reasons, reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';

describe('a reason in words', () => {
  it.each(Object.keys(reasons))('%s is a sentence in both languages, not the code', (code) => {
    const { sv, en } = reasonWords(code);
    for (const text of [sv, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(sv).not.toBe(en);
  });

  it.each([
    ['PARTNER_QUOTA', 'PARTNER_QUOTA'],
    ['http-503', 'The channel answered 503.'],
    ['toString', 'toString'],
    [null, 'No reason is recorded.'],
  ])('of %s is "%s"', (code, text) => {
    expect(reasonWords(code).en).toBe(text);
  });
});
