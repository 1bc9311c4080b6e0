import type { BlockParts } from '#functions/ads/vacancies/block-parts.ts';
import { linkFor } from '#functions/ads/vacancies/block-parts.ts';
import { escaped } from '#functions/ads/vacancies/strict-ad.ts';

// "Simple html is supported", and which is not said: comments and attributes may be dropped, and editors drop empty elements.
// The address of a link stays with any of them, so the first and the last link mark where the block begins and ends.
const [begins, ends] = ['#vardag-begin', '#vardag-end'];

const inline = '(?:strong|b|em|i|u|span|font)';
const opening =
  /<(?:h[1-6]|p|div)\b[^<>]*>\s*(?:<(?:strong|b|em|i|u|span|font)\b[^<>]*>\s*)*<a\b[^<>]*#vardag-begin(?=["'\s>])[^<>]*>/gi;
const closing = new RegExp(
  `<a\\b[^<>]*#vardag-end(?=["'\\s>])[^<>]*>(?:[^<]|</?${inline}\\b[^<>]*>)*</a>\\s*(?:</${inline}>\\s*)*</(?:h[1-6]|p|div)>`,
  'gi',
);

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');

const anchor = (link: string, mark: string, words: string): string =>
  `<a href="${attribute(linkFor('teamtailor', link).replace(/#.*$/s, '') + mark)}">${escaped(words)}</a>`;

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((one) => one !== '')
    .map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** A story block for the text of a job. */
export const markedBlock = ({ heading, text, linkWords, link }: BlockParts): string =>
  `<h3>${anchor(link, begins, heading)}</h3>${paragraphs(text)}<p>${anchor(link, ends, linkWords)}</p>`;

export type MarkedText =
  | { readonly state: 'none' }
  | { readonly state: 'one'; readonly before: string; readonly block: string; readonly after: string }
  /** Marks that do not make one whole block: nobody knows what of the text is ours. */
  | { readonly state: 'broken' };

const count = (text: string, mark: string): number => text.toLowerCase().split(mark).length - 1;

/** Where our block stands in a text, found by its marks. */
export const markedText = (html: string): MarkedText => {
  const [begun, ended] = [count(html, begins), count(html, ends)];
  if (begun === 0 && ended === 0) return { state: 'none' };
  const [first, last] = [[...html.matchAll(opening)], [...html.matchAll(closing)]];
  const [from, to] = [first[0], last[0]];
  if (begun !== 1 || ended !== 1 || from === undefined || to === undefined || from.index >= to.index)
    return { state: 'broken' };
  const end = to.index + to[0].length;
  return {
    state: 'one',
    before: html.slice(0, from.index),
    block: html.slice(from.index, end),
    after: html.slice(end),
  };
};

/** The text without our block, all else byte for byte as it was; a text whose marks are broken comes back whole. */
export const removeMarkedBlock = (html: string): string => {
  const text = markedText(html);
  return text.state === 'one' ? text.before + text.after : html;
};

/** The text with this block in the place of ours, or last; null when the marks are broken. */
export const insertMarkedBlock = (html: string, block: string): string | null => {
  const text = markedText(html);
  if (text.state === 'broken') return null;
  return text.state === 'one' ? text.before + block + text.after : html + block;
};
