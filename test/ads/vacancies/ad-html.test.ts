import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adHtml, adHtmlFromMarkdown } from '#functions/ads/vacancies/ad-html.ts';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...'<p>|</p>|<div>|</div>|<ul>|</ul>|<ol>|</ol>|<li>|</li>|<b>|</b>|<em>|</em>|<br/>|<h1>|</h1>|<h4>|</h4>|<script>|</script>|<!--|-->|<a href="https://a.se/?b=1&amp;c">|<a href=javascript:alert(1)>|<a href=\'https://x.se"\'>|</a>|<img src=x onerror=y>|<svg>|&lt;|&amp;lt;|&#0;|&#xD800;|&nbsp;|<|>|"|<p onclick="x">|<table>|<td>|text| |\n'.split(
        '|',
      ),
    ),
  ),
  { maxLength: 30 },
);
const hostile = pieces.map((parts) => parts.join(''));
const onlyAllowed =
  /^(?:[^<]|<\/?(?:p|strong|em|ul|ol|li|h2|h3)>|<br>|<a href="(?:https?:\/\/|mailto:|tel:)[^\s<>"]+">|<\/a>)*$/i;

describe('the text of an ad', () => {
  test.each([
    ['keeps what Varbi writes', '<p>Hej</p><ul><li>a</li></ul>', '<p>Hej</p><ul><li>a</li></ul>'],
    [
      'turns editors’ habits into plain elements',
      '<h1>A</h1><div>b <b>c</b></div><h4>D</h4>',
      '<h2>A</h2><p>b <strong>c</strong></p><h3>D</h3>',
    ],
    ['decodes every character reference', '<p>&aring;&#228;&#xf6; &amp; &lt;b&gt;</p>', '<p>åäö &amp; &lt;b></p>'],
    [
      'drops scripts, frames and pictures',
      'a<script>x</p>"</script><iframe src="y">z</iframe><img src=q>b',
      '<p>ab</p>',
    ],
    [
      'keeps links that can be followed, unwraps others',
      '<a href="https://x.se" onclick="y">a</a> <a href="javascript:b">b</a>',
      '<p><a href="https://x.se">a</a> b</p>',
    ],
    [
      'closes what was left open',
      '<p><strong>a<p>b</strong>c',
      '<p><strong>a</strong></p><p><strong>b</strong></p><p>c</p>',
    ],
    [
      'nests a list that stands in a list',
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    ['makes lines of the paragraphs in a list', '<ul><li><p>a</p><p>b</p></ul>', '<ul><li>a<br>b</li></ul>'],
    ['gathers items without a list', 'a<li>b<li>c', '<p>a</p><ul><li>b</li><li>c</li></ul>'],
    [
      'keeps what stands around paragraphs',
      '<a href="https://x.se"><h4>a</h4><b>b<p>c</b></a>',
      '<h3><a href="https://x.se">a</a></h3><p><a href="https://x.se"><strong>b</strong></a></p><p><a href="https://x.se"><strong>c</strong></a></p>',
    ],
    ['drops what XML can’t hold', 'a&#1;b', '<p>ab</p>'],
    ['drops addresses without a scheme', '<a href="/ansok">a</a>', '<p>a</p>'],
    ['drops empty paragraphs', '<p>&nbsp;</p><p><br></p><p>a</p>', '<p>a</p>'],
    ['has no block of a story', '<p>a</p><!-- vardag:story x --><h3>Möt X</h3><!-- /vardag:story -->', '<p>a</p>'],
    ['keeps a lone < as text', 'a < b', '<p>a &lt; b</p>'],
  ])('%s', (_, html, expected) => {
    expect(adHtml(html)).toBe(expected);
  });

  test('holds only what ads may hold, whatever came in, and stays the same when read again', () => {
    fc.assert(
      fc.property(hostile, (html) => {
        const once = adHtml(html) ?? 'too large';
        expect(once).toMatch(onlyAllowed);
        expect(adHtml(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  const patterns =
    '<a |<!--|<script |<ul><li>|<b><i>|"<p x="|&amp|<!-- vardag:story a -->|<div>|</p>|<table><td>|<b id=|</b>x'.split(
      '|',
    );
  const worst = `${'<div>'.repeat(300)}${[...Array(300).keys()].map((n) => `<b id=${n}>`).join('')}${'x</div>'.repeat(300)}`;

  test.each(patterns)('is refused or read at once when it is %s a hundred thousand times over', (part) => {
    const started = performance.now();
    expect(adHtml(part.repeat(100_000))).toBeNull();
    expect(adHtml(part.repeat(100_000).slice(0, 100_000)) ?? '').toMatch(onlyAllowed);
    expect(adHtml(part.repeat(300))).toMatch(onlyAllowed);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('is read in bounded time at the worst that its bounds let through', () => {
    const started = performance.now();
    expect(adHtml(worst)).toMatch(/^<p>/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test('Markdown becomes the same HTML, and raw HTML in it is left out', () => {
  expect(
    adHtmlFromMarkdown('# A\n\nhej *du*\n\n1. a\n2. b\n\n<script>x</script>\n\n[c](https://x.se) [d](javascript:x)'),
  ).toBe('<h2>A</h2><p>hej <em>du</em></p><ol><li>a</li><li>b</li></ol><p><a href="https://x.se">c</a> d</p>');
});
