import { describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { findPatterns, indexPatterns } from '#functions/story/stories/prose/pattern-index.ts';
import { compilePattern, stemmed } from '#functions/story/stories/prose/word-pattern.ts';
import { wordsIn } from '#functions/story/stories/prose/words.ts';

const found = (pattern: string, text: string, language: Language = 'sv'): readonly string[] =>
  findPatterns(indexPatterns([{ pattern: compilePattern(pattern, language) }]), stemmed(wordsIn(text), language)).map(
    ({ first, last }) =>
      wordsIn(text)
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' '),
  );

describe('a word pattern', () => {
  it.each([
    ['undersköterska', 'Två undersköterskor kom.', ['undersköterskor']],
    ['arbetsmiljö*', 'Arbetsmiljön är god.', ['arbetsmiljön']],
    ['*chef', 'Vår enhetschef kom.', ['enhetschef']],
    ['*chef', 'Enhetscheferna kom.', ['enhetscheferna']],
    ['göra skillnad', 'Vi vill göra stor skillnad.', ['göra stor skillnad']],
    ['göra skillnad', 'Vi vill göra en riktigt stor skillnad.', []],
    ['a* b c', 'a1 b x a2 b c', ['a2 b c']],
    ['lära', 'Lärare kom.', []],
    ['lära', 'Jag vill lära.', ['lära']],
    ['möte', 'Hon möter dem.', []],
    ['vi-känsla', 'Vi har en känsla.', []],
  ])('%s in "%s" is %j', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  it('reads a typographic apostrophe as a plain one', () => {
    expect(found("children's development", 'We follow the children’s development.', 'en')).toHaveLength(1);
  });
});
