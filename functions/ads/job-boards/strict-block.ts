import { textLength } from '#functions/ads/job-boards/text-length.ts';
import { type BlockParts, linkFor } from '#functions/ads/vacancies/block-parts.ts';
import { excerpt } from '#functions/ads/vacancies/excerpt.ts';
import { escaped } from '#functions/ads/vacancies/strict-ad.ts';
import type { Language } from '#functions/ground/language/language.ts';

// Comments and attributes are not taken, so an empty element marks where the block begins and ends. No ad of ours holds one.
const mark = '<em></em>';
const block = /<p><em><\/em>(?:(?!<p><em><\/em>)[\s\S])*?<em><\/em><\/p>/;
const blocks = new RegExp(block, 'g');

/** Shorter pieces of a story say nothing. */
const leastText = 80;

const paragraphs = (text: string): string =>
  text === ''
    ? ''
    : text
        .split(/\n{2,}/)
        .map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`)
        .join('');

const written = ({ heading, text, linkWords, link }: BlockParts, source: string): string =>
  `<p>${mark}<strong>${escaped(heading)}</strong></p>${paragraphs(text)}` +
  `<p>${escaped(linkWords)}: ${escaped(linkFor(source, link))}${mark}</p>`;

export type FittedBlock = { readonly html: string; readonly fit: 'whole' | 'shortened' };

/** A block in the room that an ad leaves: whole, else less of the story, else its heading and link, else none. */
export const shortenedBlock = (
  parts: BlockParts,
  room: number,
  language: Language,
  write: (parts: BlockParts) => string,
): FittedBlock | null => {
  const length = (html: string): number => textLength(html).most;
  const whole = write(parts);
  if (length(whole) <= room) return { html: whole, fit: 'whole' };
  const bare = write({ ...parts, text: '' });
  let left = room - length(bare);
  if (left < 0) return null;
  // Escaping lengthens, so what fits is found by trying; an excerpt ends after a sentence and comes out shorter anyway.
  while (left >= leastText) {
    const html = write({ ...parts, text: excerpt(parts.text, left, language) });
    if (length(html) <= room) return { html, fit: 'shortened' };
    left -= 40;
  }
  return { html: bare, fit: 'shortened' };
};

export const strictBlock = (
  parts: BlockParts,
  room: number,
  { source, language }: { readonly source: string; readonly language: Language },
): FittedBlock | null => shortenedBlock(parts, room, language, (some) => written(some, source));

/** The text without any story block, all else byte for byte as it was. */
export const removeStrictBlock = (html: string): string => {
  let [before, after] = [html, html.replace(blocks, '')];
  while (after !== before) [before, after] = [after, after.replace(blocks, '')];
  return after;
};

export const insertStrictBlock = (html: string, blockHtml: string): string => removeStrictBlock(html) + blockHtml;
