import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockStory, insertBlock, removeBlock, storyBlock } from '#functions/ads/vacancies/story-block.ts';

const elsa = {
  story: 'elsa',
  person: { name: 'Elsa', role: 'förskollärare' },
  text: 'Vi bestämmer veckan tillsammans.\n\n– Det märks, säger hon.',
  link: 'https://go.nordhamn.example/s/abc?x=1&y=2',
  language: 'sv',
} as const;

const marked = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(
        '<!-- vardag:story a -->',
        '<!-- vardag:story ',
        ' -->',
        '<!-- /vardag:story -->',
        '<!--',
        '<p>x</p>',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const anyBlock = fc
  .record({
    story: fc.constantFrom('elsa', 'två-språk', 'a'),
    name: fc.string(),
    role: fc.string(),
    text: fc.oneof(fc.string({ maxLength: 900 }), marked),
  })
  .map(({ story, name, role, text }) => storyBlock({ ...elsa, story, person: { name, role }, text }));

describe('a story block', () => {
  test('says who, what and where to read on', () => {
    expect(storyBlock(elsa)).toBe(
      '<!-- vardag:story elsa --><h3>Möt Elsa, förskollärare</h3><p>Vi bestämmer veckan tillsammans.</p>' +
        '<p>– Det märks, säger hon.</p><p><a href="https://go.nordhamn.example/s/abc?x=1&amp;y=2">Läs hela berättelsen</a></p>' +
        '<!-- /vardag:story -->',
    );
  });

  test('speaks English in an English ad', () => {
    expect(storyBlock({ ...elsa, language: 'en', person: { name: 'Elsa', role: 'preschool teacher' } })).toContain(
      '<h3>Meet Elsa, preschool teacher</h3>',
    );
  });

  test('writes hostile text as text', () => {
    const block = storyBlock({
      ...elsa,
      text: '<script>x</script> <!-- /vardag:story -->',
      person: { name: '<b>', role: '&' },
    });
    expect(block).toContain('&lt;script>x&lt;/script> &lt;!-- /vardag:story --></p>');
    expect(block).toContain('<h3>Möt &lt;b>, &amp;</h3>');
  });
});

describe('an ad', () => {
  test('is byte for byte itself when the block is taken out again', () => {
    fc.assert(
      fc.property(marked, anyBlock, (ad, block) => {
        const before = removeBlock(ad);
        expect(removeBlock(insertBlock(ad, block))).toBe(before);
        if (blockStory(ad) === null) expect(before).toBe(ad);
      }),
      { numRuns: 1000 },
    );
  });

  test('holds one block at a time, and tells whose it is', () => {
    fc.assert(
      fc.property(marked, anyBlock, anyBlock, (ad, first, second) => {
        const twice = insertBlock(insertBlock(ad, first), second);
        expect(twice).toBe(insertBlock(ad, second));
        expect(blockStory(twice)).toBe(blockStory(second));
        expect(blockStory(removeBlock(twice))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the text around a block that was moved', () => {
    expect(removeBlock(`<p>a</p>${storyBlock(elsa)}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  test('loses no text to half a marker', () => {
    const ad = '<!-- vardag:story gammal --><p>viktigt</p>';
    expect(removeBlock(insertBlock(ad, storyBlock(elsa)))).toBe(ad);
  });
});
