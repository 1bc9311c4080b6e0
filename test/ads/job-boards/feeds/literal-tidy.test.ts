import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalAnyHtml, literalHtml } from '#functions/ads/job-boards/feeds/literal-html.ts';
import { literalTidy } from '#functions/ads/job-boards/feeds/literal-tidy.ts';
import { adHtml, adHtmlFromMarkdown } from '#functions/ads/vacancies/ad-html.ts';
import { removeBlockMarkers, storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { nestedHtml } from '#test/ads/vacancies/nested-html.ts';

const words = fc.oneof(
  fc.constantFrom('ord', 'å', ' ', '\u00a0', '&amp;', '&lt;', '&amp;lt;', '&lt;b>', '&quot;', '–', '&#x26;copy;', "'"),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const address = fc.constantFrom('https://a.example/?b=1&amp;c=2&amp;amp;d', 'mailto:a@a.example', 'tel:070', 'x:y', '');
const blocks = nestedHtml({
  pieces: fc.oneof(words, fc.constant('<br>')),
  marks: ['strong', 'em'],
  lines: ['p', 'h2', 'h4', 'section'],
  link: (line) => fc.tuple(address, line).map(([href, inner]) => `<a href="${href}">${inner}</a>`),
});

describe('the soon way to literal characters', () => {
  test('gives what the tree of the ad gives, for every ad as we write it', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        const ad = adHtml(html) ?? '';
        expect(literalHtml(ad)).toBe(literalAnyHtml(ad));
      }),
      { numRuns: 2_000 },
    );
  });

  test('and for every story block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (text, link) => {
        const person = { name: 'Elsa', role: 'förskollärare' };
        const block = removeBlockMarkers(storyBlock({ story: 'elsa', person, text, link, language: 'sv' }));
        expect(literalHtml(block)).toBe(literalAnyHtml(block));
      }),
    );
  });

  test.each([
    [
      'an ad of a recruiting system',
      adHtml('<p class="x">Vi &amp; ni<br />här</p>\r\n<ul><li><b>ett</b></li></ul>') ?? '',
    ],
    ['an ad in Markdown', adHtmlFromMarkdown('## Om\n\nVi & ni\n\n1. [Läs](https://a.example/?b=1&c=2) *mer*')],
  ])('takes %s', (_what, html) => expect(literalTidy(html)).toBe(literalAnyHtml(html)));

  test.each([
    ['an element of another name', '<p>a</p><div>b</div>'],
    ['an attribute', '<p class="x">a</p>'],
    ['a comment', '<!-- x --><p>a</p>'],
    ['an entity of another name', '<p>a&nbsp;b</p>'],
    ['an ampersand alone', '<p>a & b</p>'],
    ['a tag without an end', '<p>a</p><p'],
    ['a link without an end', '<p><a href="https://a.example">a</p>'],
    ['a link in a link', '<p><a href="https://a.example">a<a href="https://b.example">b</a></a></p>'],
    ['an end of no link', '<p>a</a></p>'],
    ['an address that nothing follows', '<p><a href="javascript:alert(1)">a</a></p>'],
    ['a name that every object has', '<p><constructor></p>'],
  ])('leaves %s to the tree', (_what, html) => expect(literalTidy(html)).toBeNull());
});
