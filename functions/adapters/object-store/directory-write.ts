import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DirectoryPaths } from '#functions/adapters/object-store/directory-paths.ts';
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

/** A write takes a moment; what is older (ms) was left by a process that was killed, and may hold a person's words. */
const longestWriteMs = 60_000;
/** When each folder was last swept in this process. */
const swept = new Map<string, number>();

const sweep = async (own: string): Promise<void> => {
  const now = Date.now();
  if (now - (swept.get(own) ?? 0) < longestWriteMs) return;
  swept.set(own, now);
  for (const name of await unless(['ENOENT'], [], () => readdir(own))) {
    const path = join(own, name);
    const facts = /^(new|ticket)-/.test(name) ? await unless(['ENOENT'], null, () => stat(path)) : null;
    if (facts !== null && now - facts.mtimeMs > longestWriteMs) await rm(path, { force: true });
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
  await sweep(paths.own);
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
