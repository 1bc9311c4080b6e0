import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writableText } from '#functions/ads/vacancies/writable-text.ts';

/** What XML 1.0 takes, without the control characters that it takes but advises against. */
const isWritable = (character: string): boolean => /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\ufffe\uffff])$/u.test(character);

test('a text keeps every character that can be written, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.nat(0xffff).map((n) => String.fromCharCode(n)),
        ),
      ),
      (parts) => {
        const text = parts.join('');
        expect(writableText(text)).toBe([...text.toWellFormed()].filter(isWritable).join(''));
      },
    ),
  );
});

test.each([
  ['tabs and line ends stay', 'a\tb\r\nc', 'a\tb\r\nc'],
  ['what nobody sees goes', 'a\u0000\u0007b\uffff', 'ab'],
  ['what an old Windows wrote is read as it was meant', 'a\u0085b', 'a…b'],
  ['half a character is shown as one that is missing', 'a\ud800b', 'a\ufffdb'],
  ['signs of two halves stay', '😀', '😀'],
])('%s', (_what, text, expected) => expect(writableText(text)).toBe(expected));
