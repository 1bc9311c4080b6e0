import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadSentence, rankValues, withTold } from '#functions/story/employer-values/rank-values.ts';

const value = (id: string, from: readonly string[] = [id]) => ({
  id,
  name: { sv: id, en: id },
  definition: { sv: id, en: id },
  from,
});
const sentence = (text: string, odds: Readonly<Record<string, number>>): ReadSentence => ({
  text,
  odds: new Map(Object.entries(odds)),
});

describe('ranking values by their sentences', () => {
  it('puts the value first that the sentences together speak most for, with the best of them', () => {
    const ranked = rankValues(
      [sentence('Ett.', { moten: 3, balans: 4 }), sentence('Två.', { moten: 2, balans: 0 })],
      [value('moten'), value('balans')],
      1.6,
    );
    expect(ranked.map((one) => [one.value, one.sentence, one.likely])).toEqual([
      ['moten', 'Ett.', true],
      ['balans', 'Ett.', false],
    ]);
  });

  it.each([
    [1.0, true],
    [1.1, true],
    [1.2, false],
  ])('calls a score of 1.1 likely from %d: %s', (likelyFrom, likely) => {
    const odds = Math.exp(1.1) - 1e-4 + 1e-12;
    expect(rankValues([sentence('A.', { moten: odds })], [value('moten')], likelyFrom)[0]?.likely).toBe(likely);
  });

  it('calls only the first likely, however well others are spoken for', () => {
    const ranked = rankValues([sentence('A.', { moten: 90, balans: 80 })], [value('moten'), value('balans')], 1);
    expect(ranked.map(({ likely }) => likely)).toEqual([true, false]);
  });

  it.each([
    [7, Math.log(7)],
    [8, Math.log(8)],
    [16, Math.log(8)],
    [800, Math.log(8)],
  ])('a text of %d sentences that all say a little scores %d: length alone makes nothing likely', (count, score) => {
    const sentences = Array.from({ length: count }, () => sentence('A.', { moten: 1 }));
    expect(rankValues(sentences, [value('moten')], 1)[0]?.score).toBeCloseTo(score, 3);
  });

  it('reads a city’s own value from those of the taxonomy', () => {
    const [own] = rankValues(
      [sentence('A.', { innovation: 1, delaktighet: 2 })],
      [value('mod', ['innovation', 'delaktighet'])],
      1,
    );
    expect(own).toMatchObject({ value: 'mod', likely: true });
    expect(own?.score).toBeCloseTo(Math.log(3), 3);
  });

  it('says nothing of a value that it has no sentences for, and nothing of an empty text', () => {
    expect(rankValues([sentence('A.', { moten: 1 })], [value('okänt')], 1)).toEqual([]);
    expect(rankValues([], [value('moten')], 1)).toEqual([]);
  });

  it('never suggests without a sentence of the text, whatever the odds', () => {
    const odds = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const sentences = fc.array(fc.record({ text: fc.string({ minLength: 1 }), odds }), { maxLength: 20 });
    fc.assert(
      fc.property(sentences, (given) => {
        const read = given.map(({ text, odds: one }) => sentence(text, one));
        const ranked = rankValues(read, [value('a'), value('b', ['b', 'c'])], 2.8);
        expect(
          ranked.every((one) => given.some(({ text }) => text === one.sentence) && Number.isFinite(one.score)),
        ).toBe(true);
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((x, y) => y - x));
      }),
    );
  });
});

describe('a value that no sentence was labelled for', () => {
  const told = { value: 'mod', score: 2, likely: true, sentence: 'Vi vågade.' };
  const [likely, maybe] = [
    { value: 'a', score: 3, likely: true, sentence: 'A.' },
    { value: 'b', score: 1, likely: false, sentence: 'B.' },
  ];
  it('is known by its words, among those that are as likely', () => {
    const all = withTold([likely, maybe], [told], [value('a'), value('b'), value('mod')]);
    expect(all.map((one) => one.value)).toEqual(['a', 'mod', 'b']);
  });

  it('is left out when the city does not have it, and never counted twice', () => {
    expect(withTold([likely], [told, { ...likely, score: 9 }], [value('a')])).toEqual([likely]);
  });
});
