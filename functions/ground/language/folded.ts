/** What Windows-1252 has where Unicode has control characters: a text that was read by the wrong table shows them. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWestern = (sign: string): string => {
  const found = western[(sign.codePointAt(0) ?? 0) - 0x80] ?? '';
  return /\p{Cc}/u.test(found) ? '' : found;
};

/** The text that was meant where control characters stand for signs of Windows-1252. */
export const withoutControls = (text: string): string => text.replace(/[\u0080-\u009f]/g, fromWestern);

/** Spaces that do not break or have another width; all that a text needs of them is a space. */
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Signs that show nothing: soft hyphens, zero widths, marks of direction and of order. */
const unseen = /[\p{Cf}--\u200d]/gv;
/** A joiner that joins no pictures. */
const loneJoiner = /(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f))\u200d/gu;

/**
 * A short text from people or other systems as it is looked up and shown: composed letters, ordinary hyphens and spaces, and
 * nothing unseen in it. For names, titles and places; a running text keeps its own.
 */
export const folded = (text: string): string =>
  withoutControls(text)
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .replace(loneJoiner, '')
    .replace(otherSpaces, ' ')
    .replaceAll('\u2011', '-')
    .normalize('NFC');

/** Spaces at the beginning of a line and behind a colon or hyphen, where YAML knows but one kind. */
const placed = (line: string): string => {
  const at = line.search(/[^\s:-]/);
  const begin = line.slice(0, at < 0 ? line.length : at);
  const rest = line.slice(begin.length);
  const colon = rest.search(/:[\u00a0\u2007\u202f]/);
  const healed = colon < 0 ? rest : `${rest.slice(0, colon + 1)} ${rest.slice(colon + 2)}`;
  return begin.replace(otherSpaces, ' ') + healed;
};

/** No-break spaces that Word and telephones put where YAML needs a space become one; those within a text stay. */
export const withPlainSpaces = (text: string): string =>
  /[\u00a0\u2007\u202f]/.test(text) ? text.split('\n').map(placed).join('\n') : text;
