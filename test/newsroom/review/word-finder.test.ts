import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '#functions/newsroom/review/word-finder.ts';

const wordsIn = (list: readonly string[], text: string): readonly string[] =>
  wordFinder(list)
    .all(text)
    .map((found) => found.text);

describe('words of a list', () => {
  it.each([
    ['a word', ['löfte'], 'Ett löfte, sa hon.', ['löfte']],
    ['whatever its capitals, as it stands in the text', ['löfte'], 'LÖFTE och Löfte', ['LÖFTE', 'Löfte']],
    ['whatever the capitals of the list', ['Region Ö*'], 'i region östergötland', ['region östergötland']],
    ['not within a longer word', ['löfte'], 'löftena, vallöfte, 2löfte, löfteß', []],
    ['not beside a letter of another script', ['löfte'], 'αlöfte, löfтеж, löfte\u4e2d', []],
    [
      'with any letters where the list says so',
      ['löft*'],
      'löftena, löft, löfte-givare',
      ['löftena', 'löft', 'löfte-givare'],
    ],
    ['a word of two letters, and not one that begins so', ['vd'], 'vd och vdt, en VD', ['vd', 'VD']],
    ['a word of two letters and any after', ['vd*'], 'vd, vdt och vdarna', ['vd', 'vdt', 'vdarna']],
    ['a word of three letters, of which another list has four', ['fika', 'fik'], 'fik, fika, fikar', ['fik', 'fika']],
    ['any letters before', ['*kurs'], 'en hundkurs, en kurs, kursen', ['hundkurs', 'kurs']],
    [
      'a sign before a word, where no letter stands before it',
      ['%-ig', '#team'],
      '%-ig och a%-ig #team',
      ['%-ig', '#team'],
    ],
    ['each of two that begin unlike', ['ja/nej tack'], 'nej tack, ja tack', ['nej tack', 'ja tack']],
    ['the next one where the first ends', ['a b', 'b c', 'c'], 'a b c', ['a b', 'c']],
    ['either of two', ['lova/lovar ut'], 'Vi lovar ut det.', ['lovar ut']],
    ['with up to three words between', ['vi … lova'], 'vi kan inte här lova', ['vi kan inte här lova']],
    ['not with four', ['vi … lova'], 'vi kan inte just här lova', []],
    ['a number and a word', ['\\d+ kr per \\w+'], 'får 300 kr per månad nu', ['300 kr per månad']],
    ['the longest of several', ['vi', 'vi lovar'], 'Vi lovar', ['Vi lovar']],
    ['in its place after a capital whose small letter is longer', ['löfte'], 'İ, ett LÖFTE', ['LÖFTE']],
  ])('finds %s', (_, list, text, found) => {
    expect(wordsIn(list, text)).toEqual(found);
  });

  it('takes for a letter or a digit what Unicode does, where Swedish and English are written', () => {
    const signs = Array.from({ length: 0x2c0 }, (_, code) => String.fromCodePoint(code));
    const within = signs.filter((sign) => !wordFinder(['ord']).isIn(`${sign}ord`));
    expect(within).toEqual(signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign)));
  });

  it('finds what one expression of all entries finds', () => {
    const letter = fc.constantFrom('a', 'b', 'å', ' ', '-', '§');
    const entry = fc
      .tuple(fc.stringMatching(/^[abå]{1,4}$/), fc.constantFrom('', '*', ' a', '/b'), fc.constantFrom('', '', '*'))
      .map(([word, end, before]) => before + word + end);
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: letter, maxLength: 60 }),
        (list, text) => {
          const sorted = list.toSorted((a, b) => b.length - a.length);
          const alternatives = sorted.map((one) =>
            one
              .replace(/^\*/, '(?=[abå])*')
              .replaceAll('*', '[abå-]*')
              .replace(/^(.*)\/(.*)$/, '(?:$1|$2)')
              .replaceAll(' ', '\\s+'),
          );
          const whole = new RegExp(`(?<![abå])(?:${alternatives.join('|')})(?![abå])`, 'gu');
          expect(wordsIn(list, text)).toEqual([...text.matchAll(whole)].map(([found]) => found));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells the advice of the entry that it found', () => {
    const [first, second] = [{ words: ['implementera*'], instead: 'införa' }, { words: ['erhåll*'] }];
    const found = wordFinder([first, second, 'fika']).all('Implementerar, erhåller, FIKA');
    expect(found.map(({ advice }) => advice)).toEqual([first, second, null]);
  });
});
