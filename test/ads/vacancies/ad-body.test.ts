import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adHtmlOfBody } from '#functions/ads/vacancies/ad-html.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const numbered = (text: string): string => text.replaceAll('<', '&#60;').replaceAll('>', '&#x3E;');
const body = '<h2>Om jobbet</h2><p>Vi lagar mat &amp; bakar.</p><ul><li>Varje dag</li><li>Året runt</li></ul>';

describe('the body of an ad', () => {
  test.each([
    ['HTML', body],
    ['escaped once', escaped(body)],
    ['escaped twice', escaped(escaped(body))],
    ['escaped with numbers', numbered(body)],
    ['with its opening signs alone escaped', body.replaceAll('<', '&lt;')],
    ['escaped inside of an element', `<div>${escaped(body)}</div>`],
    ['escaped twice inside of elements', `<div><p>${escaped(escaped(body))}</p></div>`],
    ['in capitals', escaped(body.replaceAll('h2>', 'H2>').replaceAll('li>', 'LI>'))],
  ])('is the same when it comes as %s', (_, given) => {
    expect(adHtmlOfBody(given)).toBe(body);
  });

  test.each([
    [
      'paragraphs and a list by dashes',
      'Vi söker dig.\n\nDu är:\n- snäll\n- noggrann\n\nVälkommen!',
      '<p>Vi söker dig.</p><p>Du är:</p><ul><li>snäll</li><li>noggrann</li></ul><p>Välkommen!</p>',
    ],
    [
      'lines of Windows and items with dots',
      'Vi söker dig.\r\nKom!\r\n\r\n• snäll\r\n\r\n• rar\r\n',
      '<p>Vi söker dig.<br>Kom!</p><ul><li>snäll</li><li>rar</li></ul>',
    ],
    [
      'numbers, and an item that goes on in its next line',
      'Så här:\n1. Sök\n   med brev\n2) Vänta',
      '<p>Så här:</p><ol><li>Sök med brev</li><li>Vänta</li></ol>',
    ],
    ['a lone bullet', '• Lön', '<ul><li>Lön</li></ul>'],
    ['what somebody says', '– Jag trivs, säger Eva.', '<p>– Jag trivs, säger Eva.</p>'],
    [
      'a year at the beginning of a line',
      '1998 byggdes skolan.\n2026 byggs den om.',
      '<p>1998 byggdes skolan.<br>2026 byggs den om.</p>',
    ],
    ['separators of Unicode', 'Ett\u2028två\u2029tre', '<p>Ett<br>två</p><p>tre</p>'],
    ['marked words in lines', '<strong>Om oss</strong>\nVi bygger.', '<p><strong>Om oss</strong><br>Vi bygger.</p>'],
    [
      'lines that <br> ends',
      'Du är:<br />\n- snäll<br>\n- rar<br><br>Kom!',
      '<p>Du är:</p><ul><li>snäll</li><li>rar</li></ul><p>Kom!</p>',
    ],
    [
      'an address between signs',
      'Fråga Anna <anna@a.example> om 1 < 2.',
      '<p>Fråga Anna &lt;anna@a.example> om 1 &lt; 2.</p>',
    ],
    ['references', 'V&aring;rd &amp; omsorg&nbsp;nu', '<p>Vård &amp; omsorg\u00a0nu</p>'],
    ['references that were escaped', 'V&amp;aring;rd &amp;amp; omsorg', '<p>Vård &amp; omsorg</p>'],
    ['an ad that speaks of a tag', 'Du kan &lt;div&gt; och &lt;p&gt;.', '<p>Du kan &lt;div> och &lt;p>.</p>'],
    ['nothing', ' \n\n ', ''],
  ])('without paragraphs of its own is read by its lines: %s', (_, given, expected) => {
    expect(adHtmlOfBody(given)).toBe(expected);
  });

  test.each([
    ['line breaks in HTML are spaces', '<p>Vi söker\ndig.</p>\n\n<p>Kom!</p>', '<p>Vi söker dig.</p><p>Kom!</p>'],
    [
      'HTML that shows tags shows them',
      '<p>Du skriver &lt;p&gt;Hej&lt;/p&gt; i sömnen.</p><p>Kom!</p>',
      '<p>Du skriver &lt;p>Hej&lt;/p> i sömnen.</p><p>Kom!</p>',
    ],
    ['no-break spaces that were escaped', '<p>Kom&amp;nbsp;nu</p>', '<p>Kom\u00a0nu</p>'],
    [
      'our own block is left out of a plain text',
      'Ett\n\nTvå<!-- vardag:story x --><h3>Möt X</h3><!-- /vardag:story -->',
      '<p>Ett</p><p>Två</p>',
    ],
  ])('%s', (_, given, expected) => {
    expect(adHtmlOfBody(given)).toBe(expected);
  });

  test('holds every word of a plain text, however its lines lie', () => {
    const line = fc.oneof(
      fc
        .constantFrom('- ', '• ', '1. ', '  ', '', '– ')
        .chain((mark) => fc.stringMatching(/^[a-zåäö]{1,8}$/).map((word) => mark + word)),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const html = adHtmlOfBody(lines.join('\n')) ?? '';
        const words = (text: string): readonly string[] => text.match(/[a-zåäö]{1,8}/g) ?? [];
        expect(words(html.replace(/<[^>]*>/g, ' '))).toEqual(words(lines.join('\n')));
      }),
    );
  });

  test('may be hostile, and is read at once or not at all', () => {
    const started = performance.now();
    for (const part of ['&amp;', '&lt;p&gt;', '<br ', '- a\n', '\n', '</p', '&#60;', '1. \n'])
      for (const size of [99_999, 1_000_000])
        expect(adHtmlOfBody(part.repeat(size).slice(0, size)) ?? '').not.toMatch(/<script/);
    expect(adHtmlOfBody('x'.repeat(99_993))).not.toBeNull();
    expect(adHtmlOfBody('x'.repeat(99_994))).toBeNull();
    expect(adHtmlOfBody(escaped('<p>a<script>alert(1)</script></p>'))).toBe('<p>a</p>');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
