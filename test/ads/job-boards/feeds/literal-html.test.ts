import { describe, expect, test } from 'vitest';
import { literalHtml } from '#functions/ads/job-boards/feeds/literal-html.ts';
import { insertBlock, storyBlock } from '#functions/ads/vacancies/story-block.ts';

describe('an ad’s text in literal characters', () => {
  test.each([
    [
      'keeps what boards show',
      '<h2>A</h2><p>b<br>c <strong>d</strong></p><ul><li>e</li></ul>',
      '<h2>A</h2><p>b<br>c <strong>d</strong></p><ul><li>e</li></ul>',
    ],
    ['writes characters, not entities', '<p>R&amp;D &amp; 3 &lt; 4</p>', '<p>R&D & 3 < 4</p>'],
    ['parts what would be read as a tag', '<p>&lt;script>alert&lt;/script></p>', '<p>< script>alert< /script></p>'],
    ['parts what would be read as an entity', '<p>&amp;lt;</p>', '<p>& lt;</p>'],
    [
      'tells the address of a link in words',
      '<p><a href="https://x.se/?a=1&amp;b=2">Läs mer</a></p>',
      '<p>Läs mer: https://x.se/?a=1&b=2</p>',
    ],
    ['does not say an address twice', '<p><a href="mailto:a@x.se">a@x.se</a></p>', '<p>a@x.se</p>'],
    ['knows plain lists only', '<ol><li>a</li></ol>', '<ul><li>a</li></ul>'],
  ])('%s', (_, html, expected) => {
    expect(literalHtml(html)).toBe(expected);
  });

  test('keeps the words of a story block', () => {
    const person = { name: 'Elsa', role: 'förskollärare' };
    const block = storyBlock({
      story: 'elsa',
      person,
      text: 'Vi väljer.',
      link: 'https://go.x.se/s/1',
      language: 'sv',
    });
    expect(literalHtml(insertBlock('<p>Ad</p>', block))).toBe(
      '<p>Ad</p><h3>Möt Elsa, förskollärare</h3><p>Vi väljer.</p><p>Läs hela berättelsen: https://go.x.se/s/1</p>',
    );
  });
});
