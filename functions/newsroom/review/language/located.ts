/** Something found in a plain text, in Unicode form C: `text` is the slice from `start` to `end` (UTF-16, end exclusive). */
export type Located = { readonly start: number; readonly end: number; readonly text: string };

export const locate = (source: string, start: number, end: number): Located => ({
  start,
  end,
  text: source.slice(start, end),
});

/** Every match of a global pattern; a first capture group, when there is one, is what is located. */
export const locateAll = (source: string, pattern: RegExp): readonly Located[] =>
  [...source.matchAll(pattern)].map((match) => {
    const part = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(part);
    return locate(source, start, start + part.length);
  });
