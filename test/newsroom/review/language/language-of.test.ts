import { describe, expect, it } from 'vitest';
import { languageDoubt } from '#functions/newsroom/review/language/language-of.ts';

describe('the declared language', () => {
  it('is doubted when the text seems to be in another', () => {
    expect(languageDoubt('sv', 'da')).toEqual({
      sv: 'Texten verkar vara på danska, men anges vara på svenska.',
      en: 'The text seems to be in Danish, but is declared as Swedish.',
    });
  });

  it('is doubted in a language without a name here, too', () => {
    expect(languageDoubt('en', 'pl')?.en).toContain('another language (pl)');
  });

  it.each([null, 'sv'])('is believed when the detector says %s', (found) => {
    expect(languageDoubt('sv', found)).toBeNull();
  });
});
