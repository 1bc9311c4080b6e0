import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseLittleText,
  settleMentions,
  shownLittleText,
  storedLittleText,
} from '#functions/sandbox/linkedin/posts/little-text.ts';
import { page } from '#test/builders/linkedin-sandbox.ts';

const read = (source: string) => {
  const { tokens, cutAt } = parseLittleText(source);
  const settled = settleMentions(tokens, { [page]: 'Nordhamns stad' });
  return { cutAt, stored: storedLittleText(settled), shown: shownLittleText(settled) };
};

test.each([
  ['plain text', 'Hej, Elsa!', 'Hej, Elsa!', 'Hej, Elsa!'],
  ['escaped characters', '\\(av tio\\) a\\_b \\\\', '\\(av tio\\) a\\_b \\\\', '(av tio) a_b \\'],
  ['a hashtag', 'Se #Vardag.', 'Se {hashtag|\\#|Vardag}.', 'Se #Vardag.'],
  ['a Swedish hashtag', '#Förskollärare', '{hashtag|\\#|Förskollärare}', '#Förskollärare'],
  ['a hashtag template', '{hashtag|\\#|Vardag}', '{hashtag|\\#|Vardag}', '#Vardag'],
  ['a full-width template', '{hashtag|\\＃|Vardag}', '{hashtag|\\#|Vardag}', '#Vardag'],
  ['an escaped hash', 'nr \\#1', 'nr \\#1', 'nr #1'],
  ['a mention', `@[Nordhamns stad](${page})`, `@[Nordhamns stad](${page})`, 'Nordhamns stad'],
  ['a mention by another name', `@[Nordhamn](${page})`, 'Nordhamn', 'Nordhamn'],
  ['an escape in a mention', '@[A \\(B\\)](urn:li:organization:9)', '@[A \\(B\\)](urn:li:organization:9)', 'A (B)'],
])('%s is read whole', (_case, source, stored, shown) => {
  expect(read(source)).toEqual({ cutAt: null, stored, shown });
});

test.each([...'\\|{}@[]()<>#*_~'])('an unescaped %s cuts the text there', (character) => {
  expect(read(`före ${character} efter`)).toEqual({ cutAt: 5, stored: 'före ', shown: 'före ' });
});

test.each(['@Nordhamn', '@[Nordhamn]', '@[N](urn:li:share:1)', '{hashtag|#|x}', '{hashtag|\\#|x', '\\n'])(
  'the broken template %s cuts the text where it begins',
  (template) => {
    expect(read(`före ${template}`).cutAt).toBe(5);
  },
);

test('any text that is escaped in one pass comes through unchanged', () => {
  const escaped = (text: string) => text.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(read(escaped(text))).toEqual({ cutAt: null, stored: escaped(text), shown: text });
    }),
  );
});

test('what is stored reads back as itself', () => {
  const unit = fc.constantFrom('a', 'å', ' ', '\\', '(', ')', '#', '{', '}', '|', '@', '[', ']', '\\(', '#tag');
  fc.assert(
    fc.property(fc.string({ unit }), (source) => {
      const { stored, shown } = read(source);
      expect(read(stored)).toEqual({ cutAt: null, stored, shown });
    }),
  );
});
