import { describe, expect, it } from 'vitest';
import { emojiFaultsIn, emojiIn } from '#functions/newsroom/review/language/emoji.ts';
import { hashtagFaultsIn, hashtagsIn } from '#functions/newsroom/review/language/hashtags.ts';
import { unicodeFontsIn } from '#functions/newsroom/review/language/unicode-fonts.ts';
import { textsOf } from './located.ts';

describe('hashtags', () => {
  it.each([
    ['lower case', 'Hej! #viälskarskolmat', ['no-capitals']],
    ['lower case with letters of ours', 'Hej! #slutspelsstadenväxjö', ['no-capitals']],
    ['capitals only', 'Hej! #NORDHAMN', ['all-capitals']],
    ['an underscore', 'Hej! #Hållbar_stad', ['no-capitals']],
    ['three of them', 'Hej! #En #Två #Tre', ['too-many']],
    ['in the text', 'Hej #Nordhamn, här är vi.', ['not-last']],
  ])('are faulted for %s', (_, text, faults) => {
    const found = hashtagFaultsIn(text);
    textsOf(text, found);
    expect(found.map((fault) => fault.fault)).toEqual(faults);
  });

  it.each([
    'Hej!\n\n#HållbartArbetsliv #NordhamnsStad',
    'Hej! #GovTech #AI',
    'Hej! #Agenda2030 @Nordhamn',
    'Se https://jobba.example/#avsnitt och punkt #1.',
  ])('pass: %s', (text) => {
    expect(hashtagFaultsIn(text)).toEqual([]);
  });

  it('are found with å, ä and ö', () => {
    expect(textsOf('#MångfaldÄrVi', hashtagsIn('#MångfaldÄrVi'))).toEqual(['#MångfaldÄrVi']);
  });
});

describe('emoji', () => {
  it('are found, each of Unicode alone, as a sign of a keyboard and as a flag', () => {
    const signs = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    const emoji = [
      ...signs,
      ...signs.map((sign) => `${sign}\uFE0F`),
      '1\uFE0F\u20E3',
      '🇸🇪',
      '👩‍🚒',
      '❤️‍🔥',
      '👍🏽',
    ].filter((sign) => /^\p{RGI_Emoji}$/v.test(sign));
    expect(emoji.length).toBeGreaterThan(1300);
    expect(emoji.filter((sign) => emojiIn(sign)[0]?.text !== sign)).toEqual([]);
  });

  it.each([
    ['two in a row', 'Hej! 🌲🌲', ['in-a-row']],
    ['two with a space between', 'Hej! 🌲 🌞', ['in-a-row']],
    ['four', 'A 🌲\nB 🌞\nC 👍\nD 🎉', ['too-many']],
    ['a bullet', '🌲 Skog\nSjö', ['bullet']],
    ['one inside a sentence', 'Vi går 🌲 ut.', ['inside-sentence']],
    ['one of a family', 'Hej 👩‍🚒 du.', ['inside-sentence']],
  ])('are faulted for %s', (_, text, faults) => {
    const found = emojiFaultsIn(text);
    textsOf(text, found);
    expect(found.map((fault) => fault.fault)).toEqual(faults);
  });

  it.each(['Vi går ut. 🌲 Sedan hem. 🌞', 'Tre: 1 2 3 # *', 'Hej! 👩‍🚒'])('pass: %s', (text) => {
    expect(emojiFaultsIn(text)).toEqual([]);
  });
});

describe('unicode fonts', () => {
  it.each([
    ['Vi är 𝗯𝗿𝗮 här', '𝗯𝗿𝗮', 'bra'],
    ['Vi är 𝓫𝓻𝓪 𝓱𝓪̈𝓻 nu', '𝓫𝓻𝓪 𝓱𝓪', 'bra ha'],
    ['Ｈｅｊ du', 'Ｈｅｊ', 'Hej'],
  ])('are found in "%s"', (text, found, instead) => {
    const hits = unicodeFontsIn(text);
    expect(textsOf(text, hits)[0]).toBe(found);
    expect(hits[0]?.instead).toBe(instead);
  });

  it('are not ordinary letters, nor signs of a unit', () => {
    expect(unicodeFontsIn('Åäö é ² № ½ 🌲')).toEqual([]);
  });
});
