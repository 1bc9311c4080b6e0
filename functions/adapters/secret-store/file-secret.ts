import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import type { SecretStore } from '#functions/ground/ports/secret-store.ts';

/** A file that only its owner reads, in a folder that only its owner opens; replaced in one step. */
export const fileSecret = (path: string): SecretStore => ({
  get: () => unless(['ENOENT', 'ENOTDIR'], null, () => readFile(path, 'utf8')),
  put: async (text) => {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const temporary = `${path}.${randomUUID()}`;
    try {
      await writeFile(temporary, text, { mode: 0o600, flag: 'wx', flush: true });
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  },
});
