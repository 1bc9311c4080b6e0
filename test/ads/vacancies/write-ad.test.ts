import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { writeAd } from '#functions/ads/vacancies/write-ad.ts';

const writer = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: true } });

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.stringMatching(/^[<>&"'`\0/;a-z]{0,12}$/));
const text = anyText.map((value): ElementContent => ({ type: 'text', value }));
const { content } = fc.letrec<{ content: ElementContent; element: Element }>((tie) => ({
  content: fc.oneof({ maxDepth: 4 }, text, tie('element')),
  element: fc.oneof(
    fc.constant<Element>({ type: 'element', tagName: 'br', properties: {}, children: [] }),
    fc
      .record({ href: anyText.map((rest) => `https://${rest}`), children: fc.array(tie('content'), { maxLength: 3 }) })
      .map(({ href, children }): Element => ({ type: 'element', tagName: 'a', properties: { href }, children })),
    fc
      .record({
        tagName: fc.constantFrom('p', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3'),
        children: fc.array(tie('content'), { maxLength: 3 }),
      })
      .map(({ tagName, children }): Element => ({ type: 'element', tagName, properties: {}, children })),
  ),
}));

describe('the writer of ads', () => {
  it('writes every tree of an ad as a writer of any HTML does', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), (children) => {
        const tree: Root = { type: 'root', children };
        expect(writeAd(tree)).toBe(writer.stringify(tree));
      }),
    );
  });
});
