import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  littleText,
  normaliseShown,
  parseLittleText,
  shownText,
  type Token,
} from '#functions/story/posts/little-text.ts';
import { fussyText } from '#test/story/posts/fussy-text.ts';

const text = (words: string): Token => ({ kind: 'text', text: words });

describe('little text', () => {
  it.each([
    ['every reserved character', '\\|{}@[]()<>#*_~', '\\\\\\|\\{\\}\\@\\[\\]\\(\\)\\<\\>\\#\\*\\_\\~'],
    ['a web address with underscores', 'https://a.example/?utm_source=x#y', 'https://a.example/?utm\\_source=x\\#y'],
    ['a person’s own @', 'Fråga @Elsa (rektor)', 'Fråga \\@Elsa \\(rektor\\)'],
    ['text that looks like a template', '{hashtag|\\#|Ja}', '\\{hashtag\\|\\\\\\#\\|Ja\\}'],
    ['emoji and Swedish letters', 'Å ä ö 👩🏽‍🏫!', 'Å ä ö 👩🏽‍🏫!'],
  ])('escapes %s in one pass', (_, shown, written) => {
    expect(littleText([text(shown)])).toBe(written);
  });

  it('writes hashtags and mentions as templates', () => {
    const tokens: readonly Token[] = [
      text('Tack '),
      { kind: 'mention', name: 'Solrosen (AB)', urn: 'urn:li:organization:7' },
      text(' '),
      { kind: 'hashtag', tag: 'Nordhamn' },
    ];
    expect(littleText(tokens)).toBe('Tack @[Solrosen \\(AB\\)](urn:li:organization:7) {hashtag|\\#|Nordhamn}');
    expect(shownText(tokens)).toBe('Tack Solrosen (AB) #Nordhamn');
    expect(parseLittleText(littleText(tokens))).toEqual(tokens);
  });

  it.each([
    ['a plain hashtag element', 'Hej #Jobb', 'Hej #Jobb'],
    ['a template with a full-width sign', 'Hej {hashtag|\\＃|Jobb}', 'Hej #Jobb'],
    ['a template whose sign is not escaped', 'Hej {hashtag|#|Jobb}', 'Hej #Jobb'],
    ['a template whose tag is escaped', '{hashtag|\\#|nya\\_jobb}', '#nya_jobb'],
    ['a tag of letters with marks apart', 'Hej #O\u0308ppen', 'Hej #O\u0308ppen'],
    ['a stray bracket', 'Hej (du', 'Hej (du'],
    ['a backslash at the end', 'Hej\\', 'Hej\\'],
  ])('reads %s that the network returns', (_, returned, shown) => {
    expect(shownText(parseLittleText(returned))).toBe(shown);
  });

  it('shows every text exactly as it was written', () => {
    fc.assert(
      fc.property(fussyText, (words) => {
        expect(shownText(parseLittleText(littleText([text(words)])))).toBe(words);
      }),
    );
  });

  it('compares texts as a reader would: composed letters, line ends, space at line ends', () => {
    expect(normaliseShown('Ma\u030Alet \r\nnytt\u00a0\r\n')).toBe('Målet\nnytt');
    expect(normaliseShown('Målet  nytt')).not.toBe(normaliseShown('Målet nytt'));
  });
});
