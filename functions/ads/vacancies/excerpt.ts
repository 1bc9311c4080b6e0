import type { Language } from '#functions/ground/language/language.ts';

/** The beginning of a text, at most `max` characters, ended after a whole sentence; after a word when none fits. */
export const excerpt = (text: string, max: number, language: Language): string => {
  const whole = text.trim();
  if (whole.length <= max) return whole;
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(whole)];
  const fitting = sentences.filter(({ index, segment }) => index + segment.trimEnd().length <= max).at(-1);
  if (fitting !== undefined) return whole.slice(0, fitting.index + fitting.segment.length).trimEnd();
  const cut = whole.slice(0, max - 1);
  const space = cut.search(/\s\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : cut)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
};
