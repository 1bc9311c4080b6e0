import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

/** `instead` is the same words in ordinary letters. */
export type UnicodeFont = Located & { readonly instead: string };

/** Mathematical (U+1D400), circled and full-width letters: screen readers spell them out or skip them. */
const dressed = '[\\u{1D400}-\\u{1D7FF}\\u{24B6}-\\u{24E9}\\u{FF21}-\\u{FF3A}\\u{FF41}-\\u{FF5A}]';
const run = new RegExp(`${dressed}+(?:[^\\S\\n]+${dressed}+)*`, 'gu');

export const unicodeFontsIn = (text: string): readonly UnicodeFont[] =>
  locateAll(text, run).map((found) => ({ ...found, instead: found.text.normalize('NFKC') }));
