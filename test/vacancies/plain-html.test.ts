import fc from 'fast-check';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { plainHtml } from '#functions/vacancies/plain-html.ts';
import { readAd, readAnyAd } from '#functions/vacancies/read-ad.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...['p', 'h2', 'h4', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a', 'span', 'div', 'table', 'script'].flatMap(
      (name) => [`<${name}>`, `</${name}>`, `<${name} class="x">`],
    ),
  ),
  fc.constantFrom(
    '<br>',
    '<br />',
    '</br>',
    '<p/>',
    '<li/>',
    '<a href="https://a.example/?b=1">',
    '<a href="x:y">',
    '<a href="https://a.example/?b=1&amp;c=2&d&copy=&no;">',
  ),
  fc.constantFrom('&amp;', '&nbsp;', '&auml;', '&lt;', '&copy', '&#x3C;', '&#xE5;', '&#x80;', '&', '&#', '&a;', '&no;'),
  fc.constantFrom('\r\n', ' ', '\n', 'ord', '< ', '<!-- x -->', '>', '\u00a0', '\u0000', '\ud800', '\u0007'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** Rightly nested texts, which the soon way is for. */
const { blocks } = fc.letrec<{ blocks: string; line: string }>((tie) => ({
  line: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('ord', ' ', '\r\n', '&nbsp;', '&amp;', 'å', '<br>', '<br />', '&#x3C;', '& '),
        fc
          .tuple(fc.constantFrom('strong', 'b', 'em', 'i', 'span'), tie('line'))
          .map(([name, inner]) => `<${name} style="x">${inner}</${name}>`),
        tie('line').map((inner) => `<a href="https://a.example/?b=1&amp;c=2&#x26;d">${inner}</a>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  blocks: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        tie('line'),
        fc
          .tuple(fc.constantFrom('p', 'h1', 'h3', 'h6', 'P'), tie('line'))
          .map(([name, inner]) => `<${name}>${inner}</${name}>\n`),
        tie('blocks').map((inner) => `<div>${inner}</div>`),
        fc
          .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('blocks'), { maxLength: 3 }))
          .map(([name, items]) => `<${name}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}</${name}>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

/** The tree without where each node stood in the text, which only the parser notes. */
const treeOf = (tree: Root): string => JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));

describe('the soon way through a plain ad', () => {
  test('gives what the parser of any HTML gives, when the ad is rightly nested', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        expect(treeOf(readAd(html))).toBe(treeOf(readAnyAd(html)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('and when it is anything at all', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        const html = parts.join('');
        expect(treeOf(readAd(html))).toBe(treeOf(readAnyAd(html)));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['an ad as editors leave it', '<p class="x">Vi &amp; ni<br />här</p>\r\n<ul>\n<li><b>ett</b></li></ul>', true],
    ['a link', '<p><a target="_blank" href="https://a.example/b">b</a></p>', true],
    ['a table', '<table><tr><td>a</td></tr></table>', false],
    ['an end that is missing', '<p>a', false],
    ['a paragraph in a paragraph', '<p><p>a</p></p>', false],
    ['an entity that is not known here', '<p>&hellip;</p>', false],
  ])('%s', (_what, html, isPlain) => expect(plainHtml(html) !== null).toBe(isPlain));
});
