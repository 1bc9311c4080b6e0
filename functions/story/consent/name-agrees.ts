/** A hyphen joins two names, white space parts them: "Anna-Karin Berg" is `annakarin berg`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Pd}]/gu, '')
    .toLocaleLowerCase('sv')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** "Anna Karin" is the beginning of "Anna-Karin Berg", and "Anna" alone is not. */
const begins = (short: readonly string[], long: readonly string[]): boolean =>
  long.some((_, index) => long.slice(0, index + 1).join('') === short.join(''));

/**
 * Whether the name in a story may be that of the person whose consent it is. Policy: one consent is one person's; case,
 * hyphens and a first name alone make no difference.
 */
export const nameAgrees = (name: string, displayName: string): boolean => {
  const [a, b] = [wordsOf(name), wordsOf(displayName)];
  return a.length > 0 && b.length > 0 && (begins(a, b) || begins(b, a));
};
