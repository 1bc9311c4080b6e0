import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Picture bytes by key (letters, digits, `-` and `_` only). */
export type MediaStore = {
  readonly put: (key: string, bytes: Uint8Array) => void;
  readonly get: (key: string) => Uint8Array | null;
  readonly clear: () => void;
};

const fileName = (key: string): string => {
  if (!/^[\w-]+$/.test(key)) throw new Error(`Not a picture's key: ${key}`);
  return key;
};

export const memoryMedia = (): MediaStore => {
  const pictures = new Map<string, Uint8Array>();
  return {
    put: (key, bytes) => {
      pictures.set(fileName(key), bytes);
    },
    get: (key) => pictures.get(key) ?? null,
    clear: () => pictures.clear(),
  };
};

export const directoryMedia = (directory: string): MediaStore => ({
  put: (key, bytes) => {
    mkdirSync(directory, { recursive: true });
    const target = join(directory, fileName(key));
    writeFileSync(`${target}.part`, bytes);
    renameSync(`${target}.part`, target);
  },
  get: (key) => {
    try {
      return readFileSync(join(directory, fileName(key)));
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
      throw cause;
    }
  },
  clear: () => rmSync(directory, { recursive: true, force: true }),
});
