import { literalLink } from '#functions/ads/job-boards/feeds/literal-characters.ts';

/** Whatever an ad that `adHtml` wrote does not hold, nor a block that `storyBlock` wrote of clean words. */
const untidy = new RegExp(
  [
    '<(?!(?:/?(?:p|h2|h3|ul|ol|li|strong|em|a)|br|a href="(?:https?://|mailto:|tel:)[^\\s"<>]+")>)',
    '&(?!(?:amp|lt|quot);)',
    '[\\p{Cc}\\ufffe\\uffff]| {2}',
    '<(?:p|h2|h3|li)>(?:\\s|<br>|</)',
    '(?:\\s|<br>)</(?:p|h2|h3|li)>',
  ].join('|'),
  'u',
);

/** What is not the same in literal characters: links, numbered lists and characters that are written as entities. */
const other = /<a href="([^"]*)">(.*?)<\/a>|<(\/?)ol>|&(amp|lt|quot);(?=(#?\w+;)?([a-z/!?])?)/gis;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', quot: '"' };

/** A character that would be read as the beginning of a tag or of an entity is parted from what follows. */
const literal = (html: string): string =>
  html.replace(other, (_, href, words, slash, name, entity, letter) => {
    if (href !== undefined) return literalLink(literal(words), href.replaceAll('&amp;', '&'));
    if (name === undefined) return `<${slash}ul>`;
    const character = characters[name] ?? '';
    return (name === 'amp' && entity) || (name === 'lt' && letter) ? `${character} ` : character;
  });

/**
 * A tidy text in literal characters, in a tenth of the time that a tree takes: feeds are written of every ad for each board.
 * Null for the least that is not tidy.
 */
export const literalTidy = (html: string): string | null => {
  if (untidy.test(html) || !html.isWellFormed()) return null;
  const written = literal(html);
  // A link without its end, an end alone, or a link in a link.
  return /<\/?a[ >]/.test(written) ? null : written;
};
