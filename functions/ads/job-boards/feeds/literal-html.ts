import type { ElementContent, RootContent } from 'hast';
import { literalCharacters, literalLink } from '#functions/ads/job-boards/feeds/literal-characters.ts';
import { literalTidy } from '#functions/ads/job-boards/feeds/literal-tidy.ts';
import { readAd } from '#functions/ads/vacancies/read-ad.ts';

const written = (node: RootContent | ElementContent): string => {
  if (node.type === 'text') return literalCharacters(node.value);
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '<br>';
  const inner = node.children.map(written).join('');
  if (node.tagName === 'a') return literalLink(inner, String(node.properties['href'] ?? ''));
  const name = node.tagName === 'ol' ? 'ul' : node.tagName;
  return `<${name}>${inner}</${name}>`;
};

/** The same of HTML of any quality. */
export const literalAnyHtml = (html: string): string => readAd(html).children.map(written).join('');

/**
 * An ad's text in the HTML that Indeed and LinkedIn take: p, br, ul, li, strong, em and headings, with literal characters. The markers of
 * a story block fall away, its words stay.
 */
export const literalHtml = (html: string): string => literalTidy(html) ?? literalAnyHtml(html);
