import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, folded } from '#functions/story/stories/prose/folded.ts';

describe('folded', () => {
  it.each([
    ['a hard hyphen', '19121212\u20111212', '19121212-1212'],
    ['a soft hyphen', 'kol\u00ADlega', 'kollega'],
    ['a no-break space', '070\u00A0123', '070 123'],
    ['a thin space', '070\u2009123', '070 123'],
    ['a zero-width space', 'el\u200Bsa@hem.example', 'elsa@hem.example'],
    ['a joiner inside a word', 'Storg\u200Datan', 'Storgatan'],
    ['a mark of direction', '\u202A1912\u202C', '1912'],
    ['full-width digits', '１９１２', '1912'],
    ['a decomposed letter', 'fo\u0308rskola', 'förskola'],
    ['a line separator', 'ett\u2028två', 'ett\ntvå'],
    ['Windows line ends', 'ett\r\ntvå', 'ett\ntvå'],
    ['a minus sign', '12\u22121212', '12-1212'],
  ])('reads %s in its plain form', (_what, source, expected) => {
    expect(folded(source).text).toBe(expected);
  });

  it.each(['ett – två', 'vi—de', '👩‍🚒 kör', 'é och ü', 'h:\nrad'])('leaves %j as it is', (source) => {
    expect(folded(source).text).toBe(source);
  });

  it('finds the way back to the place in the source', () => {
    const source = 'a\u00AD\u00ADb fo\u0308r ½ \u2011c';
    const { text, placeOf } = folded(source);
    expect(source.slice(placeOf(text.indexOf('b')), placeOf(text.indexOf('b') + 1))).toBe('b');
    expect(placeOf(text.indexOf('c'))).toBe(source.indexOf('c'));
    expect(placeOf(text.length)).toBe(source.length);
  });

  it('is the same folded twice, never goes back and never leaves the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, placeOf } = folded(source);
        const places = Array.from({ length: text.length + 1 }, (_, n) => placeOf(n));
        expect(places.every((place, n) => place >= (places[n - 1] ?? 0) && place <= source.length)).toBe(true);
        expect(folded(text).text.normalize('NFKC')).toBe(text.normalize('NFKC'));
      }),
    );
  });

  it('compares names however they are written', () => {
    expect(compared(' Nordhamns\u00A0 STAD')).toBe(compared('nord\u00ADhamns stad'));
  });
});
