import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '#functions/ads/vacancies/packed-texts.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('', '\ufeff<p>a</p>', '<p>å – ä</p>', '\ud800', '\udc00\ud800', '𝄞'),
  ),
  { maxLength: 12 },
);

describe('packed texts', () => {
  it('give every vacancy back as it was, whatever its text', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const vacancies = written.map((html, n) => aVacancy({ id: `a-${n}`, html }));
        expect(packTexts(vacancies)).toEqual(vacancies);
        expect(packTexts(packTexts(vacancies))).toEqual(vacancies);
      }),
    );
  });

  it('go with a copy, and into JSON', () => {
    const plain = aVacancy({ html: '<p>Hej</p>' });
    const [packed] = packTexts([plain]);
    expect({ ...packed, title: 'Annan' }).toEqual({ ...plain, title: 'Annan' });
    expect(JSON.parse(JSON.stringify(packed))).toEqual(JSON.parse(JSON.stringify(plain)));
  });
});
