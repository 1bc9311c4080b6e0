import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '#functions/story/stories/prose/quotations.ts';
import { longestSentence, paragraphsIn, sentencesIn } from '#functions/story/stories/prose/sentences.ts';

const swedish = (text: string) => sentencesIn(text, 'sv').map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['abbreviations', 'Vi ses kl. 9, t.ex. på torget. Sedan går vi, bl.a. till Solrosen.', 2],
    ['an abbreviation last', 'Vi har sång, dans m.m. Sedan äter vi.', 2],
    ['an abbreviation before a small letter', 'Vi har sång, dans m.m. varje dag.', 1],
    ['a quotation and who says it', '”Jag trivs!” säger hon.', 1],
    ['two exclamations', 'Hurra! Vi vann!', 2],
    ['a soft wrap', 'Vi går ut\nElsa och jag.', 1],
    ['a heading', 'En dag ute\n\nVi går ut.', 2],
    ['list items', 'Vi har\n• skog\n• sjö', 3],
  ])('are told apart: %s', (_, text, count) => {
    expect(swedish(text)).toHaveLength(count);
  });

  it('breaks English where English does', () => {
    const texts = sentencesIn('We met Mr. Fox at 9 a.m. today. "I love it!" she says.', 'en').map(({ text }) => text);
    expect(texts).toEqual(['We met Mr. Fox at 9 a.m. today.', '"I love it!" she says.']);
  });

  it('always stand in the source at their offsets, and leave no word out', () => {
    const piece = fc.constantFrom(
      'Kl. ',
      't.ex. ',
      'm.m. ',
      '”Ja!” ',
      'säger ',
      'Hon ',
      'går. ',
      '\n',
      '\n\n',
      '– ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))), (pieces) => {
        const text = pieces.join('');
        const sentences = sentencesIn(text, 'sv');
        for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('paragraphs and quotations', () => {
  it('finds the blocks between empty lines', () => {
    const text = 'Ett\n\nTvå\nrader\n \n\nTre';
    expect(paragraphsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ett', 'Två\nrader', 'Tre']);
  });

  it.each([
    ['”Jag trivs”, säger Elsa.', ['”Jag trivs”']],
    ['Hon sa "ja" och »nej«.', ['"ja"', '»nej«']],
    ['“I do,” she says.', ['“I do,”']],
    ['Inledning.\n\n– Jag trivs, säger Elsa.', ['– Jag trivs, säger Elsa.']],
    ['Ett ensamt ” tecken.', []],
  ])('finds who speaks in %j', (text, quotations) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });
});

describe('a sentence that never ends', () => {
  const words = (letters: number): string => `${'ab '.repeat(letters / 3 - 1)}abc`;
  it.each([
    ['as long as one may be', longestSentence - 2, 1],
    ['a word longer', longestSentence + 1, 2],
    ['three times as long', longestSentence * 3, 4],
  ])('is read in pieces when it is more than %s', (_, letters, pieces) => {
    const text = words(letters);
    const found = sentencesIn(text, 'sv');
    expect(found).toHaveLength(pieces);
    expect(found.map((one) => one.text).join(' ')).toBe(text);
    expect(
      found.every((one) => one.text.length <= longestSentence && text.slice(one.start, one.end) === one.text),
    ).toBe(true);
  });

  it('is cut within a word that is longer still', () => {
    expect(sentencesIn('a'.repeat(longestSentence + 5), 'sv').map((one) => one.text.length)).toEqual([
      longestSentence,
      5,
    ]);
  });
});
