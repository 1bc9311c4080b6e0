const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
};

const coded = (code: string): string => {
  const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10_ffff ? String.fromCodePoint(point) : '';
};

/** The characters that a reader sees, without tags, spaces and capitals: equal whatever an editor does to the markup. */
export const plainLetters = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string) =>
      code === undefined ? (Object.hasOwn(named, name) ? (named[name] ?? '') : whole) : coded(code.toLowerCase()),
    )
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase();
