import { describe, expect, it } from 'vitest';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';

describe('a text', () => {
  const text: Text = { sv: 'Fel i samtycket.', en: 'The consent is wrong.' };

  it.each(['sv', 'en'] as const)('is said in the language that is asked for: %s', (language) => {
    expect(inLanguage(text, language)).toBe(text[language]);
  });
});
