import type { Nodes } from 'hast';
import { readAd } from '#functions/ads/vacancies/read-ad.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const textIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
};

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** An address is written out behind its words, once; `mailto:` and `tel:` are no part of it. */
const link = (node: Nodes, inner: string): string => {
  const href = node.type === 'element' ? String(node.properties['href'] ?? '') : '';
  const shown = href.replace(/^(mailto|tel):/i, '');
  const words = textIn(node).trim();
  if (shown === '' || words.includes(shown)) return inner;
  return words === '' ? escaped(shown) : `${inner} (${escaped(shown)})`;
};

/** `marks` are the inline elements around it, so that none stands in its like. */
const inline = (nodes: readonly Nodes[], marks: readonly string[] = []): string =>
  nodes
    .map((node): string => {
      if (node.type === 'text') return escaped(node.value);
      if (node.type !== 'element') return '';
      const { tagName } = node;
      if (tagName === 'br') return '<br>';
      if (tagName === 'ul' || tagName === 'ol') return list(node);
      if ((tagName !== 'strong' && tagName !== 'em') || marks.includes(tagName)) {
        const inner = inline(node.children, marks);
        return tagName === 'a' ? link(node, inner) : inner;
      }
      const inner = inline(node.children, [...marks, tagName]);
      return inner === '' ? '' : `<${tagName}>${inner}</${tagName}>`;
    })
    .join('');

/** Numbers of a numbered list are written out: only bullets are taken. */
const list = (node: Nodes): string => {
  const numbered = node.type === 'element' && node.tagName === 'ol';
  const items = childrenOf(node).map(
    (item, index) => `<li>${numbered ? `${index + 1}. ` : ''}${inline(childrenOf(item))}</li>`,
  );
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
};

const block = (node: Nodes): string => {
  if (node.type !== 'element') return '';
  if (node.tagName === 'ul' || node.tagName === 'ol') return list(node);
  const inner = inline(node.children);
  if (/^h\d$/.test(node.tagName)) return `<p><strong>${inline(node.children, ['strong'])}</strong></p>`;
  return inner === '' ? '' : `<p>${inner}</p>`;
};

/**
 * The text of an ad with p, strong, em, ul, li and br alone: what Platsbanken takes for certain. Headings become strong
 * paragraphs and addresses are written out. An empty inline element never comes out, so it can mark a story block.
 */
export const strictAd = (html: string): string => readAd(html).children.map(block).join('');
