import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { htmlTree } from '#functions/ads/vacancies/html-tree.ts';
import { readAd, tidyAd } from '#functions/ads/vacancies/read-ad.ts';
import { nestedHtml } from '#test/ads/vacancies/nested-html.ts';

/** A browser's parser, to compare with. */
const parser = unified().use(rehypeParse, { fragment: true });

/** Rightly nested texts, as editors write them. */
const blocks = nestedHtml({
  pieces: fc.constantFrom(
    'ord',
    ' ',
    '\r\n',
    '&nbsp;',
    '&amp;',
    'å',
    '<br>',
    '<br />',
    '&#x3C;',
    '& ',
    '<B x="y">Ord</B>',
  ),
  marks: ['strong', 'b', 'em', 'i', 'span'],
  lines: ['p', 'h1', 'h3', 'h6', 'P'],
  // A browser ends a link where the next begins, so that none is in another.
  link: () =>
    fc
      .constantFrom('ord', 'två ord', '<b>ord</b>')
      .map((inner) => `<a class="x" href="https://a.example/?b=1&amp;c=2&#x26;d">${inner}</a>`),
});

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
