import { fileURLToPath } from 'node:url';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** The S3 SDK takes a tenth of a second to load, so it is loaded by the first request and not before. */
const s3Later = (bucket: string, prefix: string): ObjectStore => {
  let opening: Promise<ObjectStore> | undefined;
  const open = (): Promise<ObjectStore> => {
    opening ??= import('#functions/adapters/object-store/s3.ts').then(({ s3Store }) => s3Store({ bucket, prefix }));
    return opening;
  };
  return {
    get: async (key) => (await open()).get(key),
    put: async (key, body, options) => (await open()).put(key, body, options),
    head: async (key) => (await open()).head(key),
    list: async (prefix) => (await open()).list(prefix),
    remove: async (key) => (await open()).remove(key),
    tags: async (key) => (await open()).tags(key),
  };
};

/** Opens `file:DIR` (relative to the working directory), `s3://BUCKET[/PREFIX]` or `memory:`. */
export const openStore = (address: string): ObjectStore => {
  if (address === 'memory:') return memoryStore();
  const s3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address);
  if (s3) return s3Later(s3[1] ?? '', s3[2] ?? '');
  if (address.startsWith('file://')) return directoryStore(fileURLToPath(address));
  if (/^file:./.test(address)) return directoryStore(address.slice('file:'.length));
  throw new Error(`"${address}" is not a store: write file:DIR, s3://BUCKET, s3://BUCKET/PREFIX or memory:.`);
};
