import { fromBase64, toBase64 } from '#functions/publishing/records/log/base64.ts';
import { type Hash, rootOf, type Tree } from '#functions/publishing/records/log/tree.ts';

/**
 * What the whole record was at a moment, in three lines: which record, how many objects, and the root of the tree over
 * them. Who kept these lines can prove later whether anything of it was changed. https://c2sp.org/tlog-checkpoint
 */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash };

export const checkpointOf = (origin: string, tree: Tree): Checkpoint => ({
  origin,
  size: tree.size,
  root: rootOf(tree),
});

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** A line of a mail or a page without what stands before it: the signs of a quotation, a tag. */
const bare = (line: string): string => line.slice(line.lastIndexOf('>') + 1, 500).trim();

const isRoot = (line: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(line);
const isSize = (line: string): boolean => /^(?:0|[1-9][0-9]{0,14})$/.test(line);

/** Lines that nobody sends: a whole mail with its pictures is shorter. */
const mostLines = 200_000;

/** Every checkpoint that stands in a text: three lines by themselves, or in a mail, or in many mails, quoted or not. */
export const checkpointsIn = (text: string): readonly Checkpoint[] => {
  const lines = text.split('\n', mostLines).map(bare);
  return lines.flatMap((origin, at): readonly Checkpoint[] => {
    const [size = '', root = ''] = [lines[at + 1], lines[at + 2]];
    if (origin === '' || !isSize(size) || !isRoot(root)) return [];
    return [{ origin, size: Number(size), root: fromBase64(root) }];
  });
};

export const isSameRoot = (a: Hash, b: Hash): boolean => toBase64(a) === toBase64(b);
