/** A file with a block of facts on top, in its parts: they joined are the file again. */
export type FrontMatter = {
  readonly opening: string;
  readonly front: string;
  readonly closing: string;
  readonly body: string;
};

const isFence = (line: string): boolean => line.replace(/\r?\n$/, '').trimEnd() === '---';

/** Null where it has no such block. */
export const frontMatterOf = (source: string): FrontMatter | null => {
  const lines = source.split(/(?<=\n)/);
  const [first = ''] = lines;
  const end = lines.findIndex((line, n) => n > 0 && isFence(line));
  if (!isFence(first.replace(/^\uFEFF/, '')) || end < 0) return null;
  return {
    opening: first,
    front: lines.slice(1, end).join(''),
    closing: lines[end] ?? '',
    body: lines.slice(end + 1).join(''),
  };
};
