import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  insertMarkedBlock,
  markedBlock,
  markedText,
  removeMarkedBlock,
} from '#functions/ads/vacancies/marked-block.ts';
import { aBlock } from '#test/ads/job-boards/teamtailor/a-block.ts';

const block = aBlock();

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<h3>',
    '<a href="',
    '">',
    '</a>',
    '<div> <strong>',
    '<!--',
    '-->',
    '&amp;',
    '\ud800',
    '__proto__',
  ),
  fc.constantFrom(
    '#vardag-begin',
    '#vardag-end',
    '<p><a href="#vardag-begin">',
    '<a href="x#vardag-end">b</a></p>',
    block,
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const parts = fc.record({
  heading: fc.string(),
  text: fc.string(),
  linkWords: fc.string(),
  link: fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
});

describe('a block between two marked links', () => {
  it('goes in and out of any text without a trace, or not in at all', () => {
    fc.assert(
      fc.property(text, parts, (own, said) => {
        const written = markedBlock(said);
        const placed = insertMarkedBlock(own, written);
        if (markedText(own).state === 'none') {
          expect(placed).not.toBeNull();
          expect(removeMarkedBlock(placed ?? '')).toBe(own);
        } else if (placed !== null) expect(removeMarkedBlock(placed)).toBe(removeMarkedBlock(own));
      }),
    );
  });

  it('replaces the one that stands there, in its place', () => {
    const other = aBlock({ story: 'olle' });
    const placed = `<p>Före.</p>${block}<p>Efter.</p>`;
    expect(insertMarkedBlock(placed, other)).toBe(`<p>Före.</p>${other}<p>Efter.</p>`);
    expect(removeMarkedBlock(placed)).toBe('<p>Före.</p><p>Efter.</p>');
  });

  it.each([
    [
      'new attributes',
      block.replaceAll('<a href=', '<a target="_blank" rel="noopener" href=').replaceAll('<h3>', '<h3 class="x">'),
    ],
    ['another heading', block.replaceAll('h3>', 'h2>')],
    ['bold and spaces', block.replace('<h3><a', '<h3> <strong><a').replace('</a></h3>', '</a></strong></h3>')],
    ['other words', block.replace('Läs hela berättelsen', 'Läs <em>mer</em>')],
    ['single quotes', block.replaceAll('"', "'")],
  ])('is found when an editor gave it %s', (_, edited) => {
    expect(markedText(`<p>a</p>${edited}<p>b</p>`)).toEqual({
      state: 'one',
      before: '<p>a</p>',
      block: edited,
      after: '<p>b</p>',
    });
  });

  it.each([
    ['the first mark is gone', block.replace('#vardag-begin', '')],
    ['the last mark is gone', block.replace('#vardag-end', '')],
    ['it stands twice', block + block],
    ['its ends are turned', block.replace('-begin', '-x').replace('-end', '-begin').replace('-x', '-end')],
    ['its last link stands in no paragraph', block.replace(/<\/p>$/, '')],
    ['a mark stands in the text', `${block}#vardag-end`],
  ])('is broken when %s, and then nothing is taken out', (_, broken) => {
    const whole = `<p>a</p>${broken}<p>b`;
    expect([markedText(whole).state, removeMarkedBlock(whole), insertMarkedBlock(whole, block)]).toEqual([
      'broken',
      whole,
      null,
    ]);
  });

  it('tells where a reader came from', () => {
    expect(block).toContain('utm_source=teamtailor&amp;utm_content=elsa#vardag-begin"');
  });
});
