import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type FeedNode, nodeName } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { xmlNode } from '#functions/ads/vacancies/feeds/xml-node.ts';

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('job', 'title', 'ns:a', 'Föö', 'a-b_c'),
      fc.constantFrom('', ' x="1"', ` x = "1>2"\n y='"' `),
      fc.array(tie('inside'), { maxLength: 4 }),
    )
    .map(([name, attributes, inside]) => `<${name}${attributes}>${inside.join('')}</${name}>`),
  inside: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('ord', ' ', '\r\n', 'a & b', '&aring;', '<![CDATA[<p>&amp;</p>]]>', '<!-- <x> -->', '<?pi a?>'),
    fc.constantFrom('<br/>', '<br a="b" />'),
    tie('element'),
  ),
}));

type Parsed = Readonly<Record<string, unknown>>;

/** The same document as the parser that many use reads it. */
const otherReading = (xml: string): FeedNode => {
  const parser = new XMLParser({
    preserveOrder: true,
    processEntities: false,
    parseTagValue: false,
    trimValues: false,
    ignorePiTags: true,
    cdataPropName: '#cdata',
  });
  const nodeOf = (name: string, content: readonly Parsed[]): FeedNode => {
    const parts = content.flatMap((part) => Object.entries(part));
    const texts = parts.map(([key, value]) => {
      if (key === '#text') return String(value);
      return key === '#cdata' ? String((value as readonly Parsed[])[0]?.['#text'] ?? '') : '';
    });
    const children = parts.flatMap(([key, value]) =>
      /^[#:]/.test(key) ? [] : [nodeOf(nodeName(key), value as readonly Parsed[])],
    );
    return { name, text: texts.join('').trim(), children };
  };
  return nodeOf('', parser.parse(xml) as readonly Parsed[]);
};

describe('XML of a feed', () => {
  test('is read as another reader reads it, whatever it holds', () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(xmlNode(xml)).toEqual({ root: otherReading(xml) });
      }),
      { numRuns: 500 },
    );
  });

  test('is read or refused whatever stands in it, and never thrown at', () => {
    const piece = fc.oneof(
      element,
      fc.constantFrom('<job>', '</job>', '<a', '"', '>', '<', '</', '<!--', '-->', ']]>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const read = xmlNode(`<job>${parts.join('')}</job>`);
        if ('root' in read) expect(read.root.children.length).toBe(1);
        else expect(read.why.en).toMatch(/\(line \d+\)$/);
      }),
    );
  });

  test.each([
    ['an end that is missing', '<a>\n<b>', 2],
    ['ends in the wrong order', '<a>\n\n<b></a></b>', 3],
    ['text after the end', '<a/>\nb', 2],
    ['a second root', '<a/>\n<b/>', 2],
    ['a comment without end', '<a>\n<!-- </a>', 2],
  ])('is damaged by %s', (_, xml, line) => {
    expect(xmlNode(xml)).toMatchObject({ why: { en: expect.stringContaining(`(line ${line})`) } });
  });
});
