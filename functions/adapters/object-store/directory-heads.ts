import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import { type DirectoryPaths, ownFolder } from '#functions/adapters/object-store/directory-paths.ts';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';

/** File times move in steps; a file touched this recently (ms) may change again without showing it. */
const stillWarm = 1_000;
const gone = ['ENOENT', 'ENOTDIR', 'EISDIR'];

export type HeadReader = (key: string, path: string) => Promise<ObjectHead | null>;

/** Hashes a file once, and again only when the file system says that it has changed. */
export const headReader = (): HeadReader => {
  const known = new Map<string, { readonly stamp: string; readonly etag: string }>();
  return (key, path) =>
    unless(gone, null, async () => {
      const facts = await stat(path, { bigint: true });
      if (!facts.isFile()) return null;
      const stamp = `${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`;
      const earlier = known.get(path);
      if (earlier?.stamp === stamp) return { key, etag: earlier.etag, size: Number(facts.size) };
      const bytes = await readFile(path);
      const etag = contentEtag(bytes);
      if (Date.now() - Number(facts.ctimeMs) > stillWarm) known.set(path, { stamp, etag });
      return { key, etag, size: bytes.length };
    });
};

/** Every file under the folder of `start` ('' or ending in `/`), as key and path. Symbolic links are not followed. */
export const filesUnder = async (
  paths: DirectoryPaths,
  start: string,
): Promise<readonly { readonly key: string; readonly path: string }[]> => {
  const top = start === '' ? paths.root : await paths.standing(start.slice(0, -1));
  if (top === null) return [];
  const walk = async (folder: string, keys: string): Promise<{ key: string; path: string }[]> => {
    const found: { key: string; path: string }[] = [];
    for (const entry of await unless(gone, [], () => readdir(folder, { withFileTypes: true }))) {
      const path = join(folder, entry.name);
      const key = `${keys}${entry.name.normalize('NFC')}`;
      if (key === ownFolder) continue;
      if (entry.isDirectory()) found.push(...(await walk(path, `${key}/`)));
      else if (entry.isFile() && isStoreKey(key)) found.push({ key, path });
    }
    return found;
  };
  return walk(top, start);
};
