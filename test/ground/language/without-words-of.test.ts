import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWordsOf } from '#functions/ground/language/without-words-of.ts';

const sent = 'Möt Elsa, förskollärare. Bo sitter vid molnbanken och ser på.';

describe('what somebody else answered', () => {
  it.each([
    ['nothing of what was sent', 'description: is too long', 'description: is too long'],
    ['a name', 'The text "Elsa" is not allowed.', 'The text "…" is not allowed.'],
    ['a short name', 'Ogiltigt: Bo', 'Ogiltigt: …'],
    ['a name in capitals', 'ELSA is no title', '… is no title'],
    ['short words, which are everybody’s', 'Texten på sidan ser fel ut', 'Texten på sidan ser fel ut'],
    ['a word of five letters', 'stitt: sitter', 'stitt: …'],
    ['a whole sentence', 'bad: Möt Elsa, förskollärare. Bo sitter!', 'bad: …!'],
    ['a part of a longer word', 'Elsabet', 'Elsabet'],
  ])('repeats %s', (_, answer, kept) => {
    expect(withoutWordsOf(answer, sent)).toBe(kept);
  });

  it('keeps no name of what was sent, however it is quoted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const kept = withoutWordsOf(`${before} "Zebulon" ${after} molnbanken`, 'Zebulon sitter vid molnbanken');
        expect(kept).not.toMatch(/zebulon(?![\p{L}\p{M}\p{N}])|molnbanken/iu);
      }),
    );
  });
});
