/** A text in the one form that every rule reads, with the way back to the place it was read from (UTF-16 offsets). */
export type Folded = { readonly text: string; readonly placeOf: (offset: number) => number };

/** Word's hard hyphen, minus signs and their kin; dashes between words mean something else and stay. */
const hyphens = /^[\u2010\u2011\u2012\u2043\u2212\uFE58\uFE63\uFF0D]$/;
const spaces = /^[\p{Zs}\t\u2800\u3164]$/u;
const lineEnds: ReadonlySet<string> = new Set(['\v', '\f', '\u0085', '\u2028', '\u2029']);
/** Signs that nobody sees: soft hyphens, zero-width spaces, marks of direction, tags. */
const format = /^\p{Cf}$/u;
const fillers: ReadonlySet<string> = new Set([
  '\u034F',
  '\u115F',
  '\u1160',
  '\u17B4',
  '\u17B5',
  '\u180B',
  '\u180C',
  '\u180D',
]);
const pictograph = /\p{Extended_Pictographic}/u;
/** Text that is its own folded form: what nearly every file holds. */
const plain =
  /^[\n\x20-\x7E\u00A1-\u00A7\u00A9\u00AB\u00AE\u00B0\u00B6\u00B7\u00BB\u00BF-\u017E\u2013\u2014\u2018-\u201D\u2022]*$/;
const cluster = /\r\n?|[\s\S]\p{M}*/gu;

const foldedCluster = (found: string, before: string, after: string): string => {
  if (found.startsWith('\r') || lineEnds.has(found)) return '\n';
  if (found === '\u200D' && pictograph.test(before) && pictograph.test(after)) return found;
  const [first = ''] = found;
  const rest = found.slice(first.length);
  if (format.test(first) || fillers.has(first)) return rest;
  if (spaces.test(first)) return ` ${rest}`;
  return hyphens.test(first) ? `-${rest}` : found.normalize('NFKC');
};

/**
 * Form KC, with typographic hyphens and spaces as the plain ones and without signs that nobody sees; so what people and
 * programs write in many ways is looked for in one.
 */
export const folded = (source: string): Folded => {
  if (plain.test(source)) return { text: source, placeOf: (offset) => offset };
  const places: number[] = [];
  let text = '';
  for (const match of source.matchAll(cluster)) {
    const end = match.index + match[0].length;
    const next = String.fromCodePoint(source.codePointAt(end) ?? 0);
    const before = source.slice(Math.max(0, match.index - 3), match.index);
    const piece = foldedCluster(match[0], before, next);
    for (let n = 0; n < piece.length; n++) places.push(match.index + Math.min(n, match[0].length - 1));
    text += piece;
  }
  places.push(source.length);
  return { text, placeOf: (offset) => places[Math.min(offset, places.length - 1)] ?? source.length };
};

/** For comparing names: folded, in lower case, white space as one space. */
export const compared = (text: string): string => folded(text).text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
