/** A word in lower case with its place in the text it was read from (UTF-16 offsets, end exclusive). */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Letters and digits; hyphens, apostrophes and colons inside a word hold it together (vi-känsla, don't, LVU:s). */
const word = /[\p{L}\p{M}\p{N}]+(?:[-'’:][\p{L}\p{M}\p{N}]+)*/gu;

export const wordsIn = (text: string, from = 0, to = text.length): readonly Word[] =>
  [...text.slice(from, to).matchAll(word)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
