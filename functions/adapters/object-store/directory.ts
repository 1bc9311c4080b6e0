import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import { filesUnder, headReader, headsOf } from '#functions/adapters/object-store/directory-heads.ts';
import { directoryLock } from '#functions/adapters/object-store/directory-lock.ts';
import { directoryPaths } from '#functions/adapters/object-store/directory-paths.ts';
import { sweepOwn } from '#functions/adapters/object-store/directory-sweep.ts';
import { directoryWrite } from '#functions/adapters/object-store/directory-write.ts';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import { inKeyOrder } from '#functions/adapters/object-store/key-order.ts';
import { storeKey, storePrefix } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead, ObjectStore, PutOutcome } from '#functions/ground/ports/object-store.ts';

/** Empty folders go with their last file, but not the first two levels: people look for `stories/drafts`. */
const keptLevels = 2;

/**
 * Objects as plain files that people may open. Whole files appear in one step; conditional writes hold among processes
 * of one machine, through hard links and lock files in the store's own folder. Keeps no tags, types or cache headers.
 */
export const directoryStore = (directory: string): ObjectStore => {
  const paths = directoryPaths(directory);
  const locked = directoryLock(paths.own);
  const headOf = headReader();

  const head = async (given: string): Promise<ObjectHead | null> => {
    const key = storeKey(given);
    const path = await paths.standing(key);
    return path === null ? null : headOf(key, path);
  };

  const create = async (key: string, bytes: Uint8Array): Promise<PutOutcome> => {
    const exists: PutOutcome = { written: false, reason: 'exists' };
    if ((await paths.standing(key)) !== null) return exists;
    return unless<PutOutcome, PutOutcome>(['EEXIST'], exists, async () => {
      await directoryWrite(paths, paths.path(key), bytes, { replace: false, lasting: true });
      return { written: true, etag: contentEtag(bytes) };
    });
  };

  const replace = (key: string, bytes: Uint8Array, ifMatch: string | undefined): Promise<PutOutcome> =>
    locked(key, async () => {
      if (ifMatch !== undefined && (await head(key))?.etag !== ifMatch) return { written: false, reason: 'changed' };
      const path = (await paths.standing(key)) ?? paths.path(key);
      await directoryWrite(paths, path, bytes, { replace: true, lasting: ifMatch !== undefined });
      return { written: true, etag: contentEtag(bytes) };
    });

  const prune = async (folder: string): Promise<void> => {
    if (relative(paths.root, folder).split(sep).length <= keptLevels) return;
    const removed = await unless(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'], false, async () => {
      await rmdir(folder);
      return true;
    });
    if (removed) await prune(dirname(folder));
  };

  return {
    head,
    get: async (given) => {
      const key = storeKey(given);
      const path = await paths.standing(key);
      const body = path === null ? null : await unless(['ENOENT', 'EISDIR'], null, () => readFile(path));
      return body === null ? null : { key, body: new Uint8Array(body), etag: contentEtag(body) };
    },
    put: async (given, body, options = {}) => {
      const key = storeKey(given);
      return options.ifAbsent ? create(key, bodyBytes(body)) : replace(key, bodyBytes(body), options.ifMatch);
    },
    list: async (given) => {
      const prefix = storePrefix(given);
      await sweepOwn(paths.own);
      const files = await filesUnder(paths, prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const wanted = files.filter(({ key }) => key.startsWith(prefix));
      return inKeyOrder(await headsOf(wanted, headOf));
    },
    remove: async (given) => {
      const key = storeKey(given);
      if ((await head(key)) === null) return;
      await locked(key, async () => {
        const path = await paths.standing(key);
        if (path === null) return;
        await rm(path, { force: true });
        await prune(dirname(path));
      });
    },
    tags: async () => ({}),
  };
};
