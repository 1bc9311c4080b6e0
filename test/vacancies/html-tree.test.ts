import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { htmlTree } from '#functions/vacancies/html-tree.ts';
import { readAd, tidyAd } from '#functions/vacancies/read-ad.ts';

/** A browser's parser, to compare with. */
const parser = unified().use(rehypeParse, { fragment: true });

/** Rightly nested texts, as editors write them. */
const { blocks } = fc.letrec<{ blocks: string; line: string }>((tie) => ({
  line: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('ord', ' ', '\r\n', '&nbsp;', '&amp;', 'å', '<br>', '<br />', '&#x3C;', '& '),
        fc
          .tuple(fc.constantFrom('strong', 'b', 'em', 'i', 'span'), tie('line'))
          .map(([name, inner]) => `<${name} style="x">${inner}</${name}>`),
        fc
          .constantFrom('ord', 'två ord', '<b>ord</b>')
          .map((inner) => `<a href="https://a.example/?b=1&amp;c=2&#x26;d">${inner}</a>`),
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

/** The tree without where each node stood in the text, which only one of the parsers notes. */
const treeOf = (tree: Nodes): string =>
  JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value));

describe('the HTML of an ad', () => {
  test('is read as browsers read it, when it is rightly nested', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        expect(treeOf(readAd(html))).toBe(treeOf(tidyAd(parser.parse(html))));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    [
      'an address as an attribute has it',
      '<a href="https://a.example/?a=1&region=2&amp;b">',
      'https://a.example/?a=1&region=2&b',
    ],
    ['an address without quotes', '<a href=https://a.example/b>', 'https://a.example/b'],
  ])('holds %s', (_, html, href) => {
    expect(htmlTree(html).children[0]).toMatchObject({ tagName: 'a', properties: { href } });
  });

  test.each([
    ['ends a paragraph where the next begins', '<p>a<p>b', '<p>a</p><p>b</p>'],
    ['ends an item where the next begins', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['leaves out comments, declarations and instructions', '<!doctype html><!-- a --><?b?><p>c</p>', '<p>c</p>'],
    ['knows every name of a character', '<p>&hellip;&copy;&Aring;</p>', '<p>…©Å</p>'],
  ])('%s', (_, html, same) => {
    expect(treeOf(htmlTree(html))).toBe(treeOf(htmlTree(same)));
  });
});
