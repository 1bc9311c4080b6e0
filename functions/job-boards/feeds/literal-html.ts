import type { Element, ElementContent, RootContent } from 'hast';
import { readAd } from '#functions/vacancies/read-ad.ts';

// Indeed reads characters literally and knows no entities, so a text that would be read as a tag or an entity is parted by a space.
const literal = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '< ').replace(/&(?=#?\w+;)/g, '& ');

const written = (node: RootContent | ElementContent): string => {
  if (node.type === 'text') return literal(node.value);
  return node.type === 'element' ? writtenElement(node) : '';
};

/** Indeed keeps no links: a reader gets the address in words. A numbered list becomes a plain one. */
const writtenElement = (node: Element): string => {
  const inner = node.children.map(written).join('');
  if (node.tagName === 'br') return '<br>';
  if (node.tagName === 'a') {
    const href = literal(String(node.properties['href'] ?? '').replace(/^(?:mailto|tel):/i, ''));
    return inner.trim() === href || href === '' ? inner : `${inner}: ${href}`;
  }
  const name = node.tagName === 'ol' ? 'ul' : node.tagName;
  return `<${name}>${inner}</${name}>`;
};

/**
 * An ad's text in the HTML that Indeed and LinkedIn take: p, br, ul, li, strong, em and headings, with literal characters. The markers of
 * a story block fall away, its words stay.
 */
export const literalHtml = (html: string): string => readAd(html).children.map(written).join('');
