import { realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import { spellings } from '#functions/adapters/object-store/store-key.ts';

/** Holds temporary files and locks; never listed, never a key. On the same disk as the objects, so that links work. */
export const ownFolder = '.vardag-store';

/** ENAMETOOLONG: a key that S3 would take, and that no disk has room for, names nothing that is there. */
const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

export type DirectoryPaths = {
  readonly root: string;
  readonly own: string;
  /** Where a new object goes. */
  readonly path: (key: string) => string;
  /** Where an object or a folder of that key stands, in whichever spelling; null when there is none. */
  readonly standing: (key: string) => Promise<string | null>;
  /** Throws when the folder that will hold `path` lies outside the store through a symbolic link. */
  readonly guard: (path: string) => Promise<void>;
};

export const directoryPaths = (directory: string): DirectoryPaths => {
  const root = resolve(directory);
  const path = (key: string): string => {
    if (key.split('/')[0] === ownFolder) throw new Error(`"${ownFolder}" is the store's own folder, not a key.`);
    return join(root, ...key.split('/'));
  };
  const inside = async (found: string): Promise<void> => {
    const real = await realpath(root);
    if (found !== real && !found.startsWith(real.endsWith(sep) ? real : `${real}${sep}`))
      throw new Error(`${found} lies outside the store ${root}; remove the symbolic link that leads there.`);
  };
  const standing = async (key: string): Promise<string | null> => {
    for (const spelling of spellings(key)) {
      const candidate = path(spelling);
      const found = await unless(missing, null, () => realpath(candidate));
      if (found === null) continue;
      await inside(found);
      return candidate;
    }
    return null;
  };
  return {
    root,
    own: join(root, ownFolder),
    path,
    standing,
    guard: async (target) => inside(await realpath(dirname(target))),
  };
};
