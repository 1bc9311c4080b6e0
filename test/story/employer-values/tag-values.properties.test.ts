import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggedText, tagValues } from '#functions/story/employer-values/tag-values.ts';
import { aText, fourteenValues, lexicon } from './fourteen-values.ts';

const phrases = fourteenValues.flatMap((value) => [
  ...value.patterns.sv.strong.map((pattern) => `Vi har ${pattern.replaceAll('*', '')} i dag.`),
  ...value.patterns.sv.weak.map((pattern) => `Jag saknar ${pattern.replaceAll('*', '')}, men ler.`),
  ...value.falseFriends.map((friend) => `Här är ${friend.replaceAll('*', '')} och ${value.patterns.sv.weak[0]}.`),
]);
const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('”Jag är stolt!” säger hon.', '– Vi hjälps åt, t.ex. kl. 9.', 'Åh, så kul!'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const body = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 12 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

describe('tagging, whatever the text', () => {
  it('gives the same tags every time', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(tagValues(lexicon, aText(text))).toEqual(tagValues(lexicon, aText(text)));
      }),
    );
  });

  it('always quotes the sentence that stands at its offsets', () => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = taggedText(aText(text));
        for (const tag of tagValues(lexicon, aText(text))) {
          expect(tag.evidence.length).toBeGreaterThan(0);
          for (const piece of [...tag.evidence, ...tag.against]) {
            expect(plain.slice(piece.start, piece.end)).toBe(piece.sentence);
            expect(piece.words.start).toBeGreaterThanOrEqual(piece.start);
            expect(piece.words.end).toBeLessThanOrEqual(piece.end);
          }
        }
      }),
    );
  });

  it('never loses a tag to one more sentence', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('Bussen går vid torget.', ...phrases), (text, more) => {
        const after = tagValues(lexicon, aText(`${text}\n\n${more}`)).map((tag) => tag.value);
        for (const tag of tagValues(lexicon, aText(text))) expect(after).toContain(tag.value);
      }),
    );
  });

  it('does not care how å, ä and ö are encoded', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(tagValues(lexicon, aText(text.normalize('NFD')))).toEqual(
          tagValues(lexicon, aText(text.normalize('NFC'))),
        );
      }),
    );
  });

  it('adds up the points of its evidence', () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const tag of tagValues(lexicon, aText(text))) {
          expect(tag.score).toBeCloseTo(tag.evidence.reduce((sum, piece) => sum + piece.points, 0));
          expect(tag.against.every((piece) => piece.points === 0)).toBe(true);
        }
      }),
    );
  });
});
