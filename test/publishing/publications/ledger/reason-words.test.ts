import { describe, expect, it } from 'vitest';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { channelReasons } from '#functions/publishing/publications/sending/channel-reasons.ts';
import { permissionReasons } from '#functions/publishing/publications/sending/permission-reasons.ts';

const codes = [...Object.keys(permissionReasons), ...Object.keys(channelReasons)];

describe('a reason in words', () => {
  it.each(codes)('%s is a sentence in both languages, not the code', (code) => {
    const { sv, en } = reasonWords(code);
    for (const text of [sv, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(sv).not.toBe(en);
  });

  it('has each code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
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
