import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DirectoryPaths } from '#functions/adapters/object-store/directory-paths.ts';
import { sweepOwn } from '#functions/adapters/object-store/directory-sweep.ts';
import { errorCode, unless } from '#functions/adapters/object-store/error-code.ts';

/** ENOENT: the folder was pruned in between. The others: Windows, while another program has the file open. */
const passing = ['ENOENT', 'EPERM', 'EBUSY', 'EACCES'];
const attempts = 5;

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

const makeFolder = async (folder: string): Promise<void> => {
  const made = await unless(['EEXIST', 'ENOTDIR'], null, () => mkdir(folder, { recursive: true }).then(() => true));
  if (made === null) throw new Error(`A file stands where the folder ${folder} is needed.`);
};

const intoPlace = async (move: typeof rename, temporary: string, path: string, paths: DirectoryPaths) => {
  for (let attempt = 1; ; attempt += 1) {
    await makeFolder(dirname(path));
    try {
      await paths.guard(path);
      return await move(temporary, path);
    } catch (error) {
      if (attempt === attempts || !passing.includes(errorCode(error) ?? '')) throw error;
      await pause(10 * attempt);
    }
  }
};

/**
 * Puts a whole file in place in one step: `link` refuses (EEXIST) when the name is taken, `rename` replaces. A `lasting`
 * write is on the disk when this returns, so that a power cut cannot undo a decision that something was sent upon.
 */
export const directoryWrite = async (
  paths: DirectoryPaths,
  path: string,
  bytes: Uint8Array,
  how: { readonly replace: boolean; readonly lasting: boolean },
): Promise<void> => {
  await mkdir(paths.own, { recursive: true });
  await sweepOwn(paths.own);
  const temporary = join(paths.own, `new-${randomUUID()}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      if (how.lasting) await handle.sync();
    } finally {
      await handle.close();
    }
    await intoPlace(how.replace ? rename : link, temporary, path, paths);
    if (how.lasting) await syncFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
};
