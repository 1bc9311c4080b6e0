import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '#functions/ads/vacancies/excerpt.ts';

test.each([
  ['a short text is kept whole', 'Hej. Du.', 20, 'Hej. Du.'],
  ['a long text ends after a whole sentence', 'Först detta. Sedan det här som är långt.', 20, 'Först detta.'],
  [
    'a full stop inside a number ends nothing',
    'Klockan 6.30 börjar hon. Sedan går hon hem.',
    30,
    'Klockan 6.30 börjar hon.',
  ],
  ['a spoken line ends with its mark', '– Är den öppen? frågar hon alldeles för länge.', 18, '– Är den öppen?'],
  ['a paragraph ends a sentence', 'Rubrik utan punkt\n\nSedan mycket mer text.', 22, 'Rubrik utan punkt'],
  ['a sentence too long is cut after a word', 'ett två tre fyra fem', 12, 'ett två…'],
])('%s', (_, text, max, expected) => {
  expect(excerpt(text, max, 'sv')).toBe(expected);
});

test('an excerpt is never longer than asked for and never breaks a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 60 }), (text, max) => {
      const cut = excerpt(text, max, 'sv');
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.isWellFormed()).toBe(true);
      expect(text.trim().startsWith(cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});
