import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platsbankenTakes } from '#functions/ads/job-boards/capabilities.ts';
import { fitAd } from '#functions/ads/job-boards/fit-ad.ts';
import { pasteText } from '#functions/ads/job-boards/gather-ad.ts';
import { insertStrictBlock, removeStrictBlock, strictBlock } from '#functions/ads/job-boards/strict-block.ts';
import { textLength } from '#functions/ads/job-boards/text-length.ts';
import { blockParts } from '#functions/ads/vacancies/block-parts.ts';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import { strictAd } from '#functions/ads/vacancies/strict-ad.ts';

const elsa = {
  story: 'elsa',
  person: { name: 'Elsa', role: 'förskollärare' },
  text: 'Vi bestämmer veckan tillsammans.\n\n– Det märks, säger hon.',
  link: 'https://jobba.nordhamn.example/stories/elsa/?utm_source=job-ads&utm_medium=jobad&utm_content=elsa',
  language: 'sv',
} as const;
const swedish = { source: 'platsbanken', language: 'sv' } as const;

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<em></em>',
    '<p><em></em>',
    '<em></em></p>',
    '<p>',
    '</p>',
    '__proto__',
    '<em>',
    '&amp;',
    '<br>',
    '\ud800',
  ),
);
const scraps = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));
const anyBlock = fc
  .record({ name: scraps, role: scraps, text: scraps, story: fc.constantFrom('elsa', '__proto__', 'två-språk') })
  .map(({ name, role, text, story }) => storyBlock({ ...elsa, story, text, person: { name, role } }));

describe('a story block at Platsbanken', () => {
  it('says who, what and where to read on, with the address written out and told apart', () => {
    const fitted = fitAd(
      { html: '<p>Vi söker dig.</p>', language: 'sv' },
      storyBlock(elsa),
      { maxText: 6_500 },
      'platsbanken',
    );
    expect(fitted).toEqual({
      story: 'whole',
      text:
        '<p>Vi söker dig.</p><p><em></em><strong>Möt Elsa, förskollärare</strong></p>' +
        '<p>Vi bestämmer veckan tillsammans.</p><p>– Det märks, säger hon.</p>' +
        '<p>Läs hela berättelsen: https://jobba.nordhamn.example/stories/elsa/?utm_source=platsbanken&amp;utm_medium=jobad&amp;utm_content=elsa<em></em></p>',
    });
  });

  it('can be taken out of any text again, which is then byte for byte as it was', () => {
    fc.assert(
      fc.property(scraps, anyBlock, (text, block) => {
        const parts = blockParts(block);
        if (parts === null) throw new Error('A block of ours is always read.');
        const fitted = strictBlock(parts, 6_500, swedish);
        const before = removeStrictBlock(text);
        expect(removeStrictBlock(insertStrictBlock(text, fitted?.html ?? ''))).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves an ad as it was fitted without it, whatever the ad and the story say', () => {
    fc.assert(
      fc.property(scraps, anyBlock, fc.integer({ min: 0, max: 900 }), (html, block, maxText) => {
        const own = strictAd(html);
        const { text, story } = fitAd({ html, language: 'sv' }, block, { maxText }, 'platsbanken');
        expect(removeStrictBlock(own)).toBe(own);
        expect(removeStrictBlock(text)).toBe(own);
        expect(text === own).toBe(story === 'left-out');
        if (story !== 'left-out') expect(textLength(text).most).toBeLessThanOrEqual(maxText);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives way to a long ad: less of the story, then its link alone, then nothing, and never the ad', () => {
    const long = storyBlock({ ...elsa, text: 'En mening om vardagen. '.repeat(20) });
    const fits = [6_500, 700, 260, 100].map((maxText) => {
      const own = `<p>${'x'.repeat(50)}</p>`;
      const { text, story } = fitAd({ html: own, language: 'sv' }, long, { maxText }, 'platsbanken');
      expect(text.startsWith(own)).toBe(true);
      return [story, text.includes('En mening'), text.includes('utm_content=elsa')];
    });
    expect(fits).toEqual([
      ['whole', true, true],
      ['whole', true, true],
      ['shortened', false, true],
      ['left-out', false, false],
    ]);
  });

  it('is plain text for a person to paste', () => {
    expect(pasteText(storyBlock(elsa))).toBe(
      'Möt Elsa, förskollärare\n\nVi bestämmer veckan tillsammans.\n\n– Det märks, säger hon.\n\n' +
        'Läs hela berättelsen: https://jobba.nordhamn.example/stories/elsa/?utm_source=platsbanken&utm_medium=jobad&utm_content=elsa',
    );
  });
});

describe('the text of an ad at Platsbanken', () => {
  it.each([
    [
      'a heading becomes a strong paragraph',
      '<h2>Det <strong>här</strong> gör du</h2>',
      '<p><strong>Det här gör du</strong></p>',
    ],
    [
      'a link is written out',
      '<p>Läs <a href="https://a.example/x">mer</a>.</p>',
      '<p>Läs mer (https://a.example/x).</p>',
    ],
    [
      'a bare link is written once',
      '<p><a href="https://a.example/x">https://a.example/x</a></p>',
      '<p>https://a.example/x</p>',
    ],
    ['a mail address loses its scheme', '<p><a href="mailto:a@b.example">skriv</a></p>', '<p>skriv (a@b.example)</p>'],
    ['numbers are written out', '<ol><li>Ett</li><li>Två</li></ol>', '<ul><li>1. Ett</li><li>2. Två</li></ul>'],
    ['a picture is left out', '<p>a<img src="x.jpg">b</p>', '<p>ab</p>'],
    [
      'hostile text stays text',
      '<p>&lt;script&gt; &amp; <b>fet</b></p>',
      '<p>&lt;script&gt; &amp; <strong>fet</strong></p>',
    ],
  ])('%s', (_, html, text) => {
    expect(strictAd(html)).toBe(text);
  });

  it('holds the tags that are taken, and no other, whatever it was', () => {
    fc.assert(
      fc.property(scraps, (html) => {
        for (const [, name = ''] of strictAd(html).matchAll(/<\/?([^<>\s/]+)[^<>]*>/g))
          expect(platsbankenTakes.tags).toContain(name);
      }),
    );
  });
});
