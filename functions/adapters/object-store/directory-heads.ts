import { type Dirent, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import { type DirectoryPaths, ownFolder } from '#functions/adapters/object-store/directory-paths.ts';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';

/** File times move in steps; a file touched this recently (ms) may change again without showing it. */
const stillWarm = 1_000;
const gone = ['ENOENT', 'ENOTDIR', 'EISDIR'];
/**
 * A listing asks the system about every file, and each question takes a few microseconds: asked one after the other it takes a
 * fourth of the time that as many promises take. After so many, whatever else waits in this process has its turn.
 */
const atOnce = 500;

export type HeadReader = (key: string, path: string) => Promise<ObjectHead | null>;

/** Hashes a file once, and again only when the file system says that it has changed. */
export const headReader = (): HeadReader => {
  const known = new Map<string, { readonly stamp: string; readonly etag: string }>();
  return (key, path) =>
    unless(gone, null, async () => {
      const facts = statSync(path, { bigint: true });
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

const entriesIn = (folder: string): readonly Dirent[] => readdirSync(folder, { withFileTypes: true });

/** Every file under the folder of `start` ('' or ending in `/`), as key and path. Symbolic links are not followed. */
export const filesUnder = async (
  paths: DirectoryPaths,
  start: string,
): Promise<readonly { readonly key: string; readonly path: string }[]> => {
  const top = start === '' ? paths.root : await paths.standing(start.slice(0, -1));
  if (top === null) return [];
  const found: { key: string; path: string }[] = [];
  const folders = [{ path: top, keys: start }];
  for (let n = 0; n < folders.length; n += 1) {
    const { path: folder, keys } = folders[n] as (typeof folders)[number];
    if (n % atOnce === atOnce - 1) await others();
    for (const entry of await unless(gone, [], async () => entriesIn(folder))) {
      const path = join(folder, entry.name);
      const key = `${keys}${entry.name.normalize('NFC')}`;
      if (key === ownFolder) continue;
      if (entry.isDirectory()) folders.push({ path, keys: `${key}/` });
      else if (entry.isFile() && isStoreKey(key)) found.push({ key, path });
    }
  }
  return found;
};

/** The heads of files that are still there. */
export const headsOf = async (
  files: Awaited<ReturnType<typeof filesUnder>>,
  headOf: HeadReader,
): Promise<readonly ObjectHead[]> => {
  const heads: ObjectHead[] = [];
  for (let from = 0; from < files.length; from += atOnce) {
    if (from > 0) await others();
    const some = files.slice(from, from + atOnce).map(({ key, path }) => headOf(key, path));
    heads.push(...(await Promise.all(some)).filter((one) => one !== null));
  }
  return heads;
};
