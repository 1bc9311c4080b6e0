import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adLanguage } from '#functions/ads/vacancies/feeds/ad-language.ts';

const swedish = 'och att som är för med till på vi du har av det din ditt dina våra hos eller'.split(' ');
const english = 'the and to of you with for our we are your is as will at have or an be'.split(' ');

/** The words as patterns find them, of the first 20,000 characters. */
const byPatterns = (text: string): 'sv' | 'en' => {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const lead =
    words.filter((word) => swedish.includes(word)).length - words.filter((word) => english.includes(word)).length;
  return lead < 0 ? 'en' : 'sv';
};

describe('the language of an ad', () => {
  it('is told by its small words, wherever they stand', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...swedish, ...english),
      fc.constantFrom('<p>', '</p>', ' ', '÷', 'ß', 'Ä', 'İ', 'ÖCH', 'THE', '́', '𝒜', 'ª', '1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('', ' ', '-'), (parts, between) => {
        const text = parts.join(between);
        expect(adLanguage('', text)).toBe(byPatterns(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['sv', 'the and of', 'sv'],
    ['en-GB', 'och att', 'en'],
    ['Swedish', '', 'sv'],
    ['UK', '', 'en'],
    ['fi', 'you and the team', 'en'],
    ['', '', 'sv'],
  ])('of a feed that says «%s» and an ad that says «%s» is %s', (label, text, language) => {
    expect(adLanguage(label, text)).toBe(language);
  });
});
