import { createHash } from 'node:crypto';
import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';

/** Objects that are not kept but made when asked for: a pool of a million stories takes no memory. */
export type Virtual = {
  readonly get: (key: string) => Uint8Array | null;
  /** Keys under a prefix. */
  readonly list: (prefix: string) => Iterable<string>;
};

export const nothingVirtual: Virtual = { get: () => null, list: () => [] };

type Folder = { readonly folders: Map<string, Folder>; readonly objects: Map<string, Uint8Array> };
const aFolder = (): Folder => ({ folders: new Map(), objects: new Map() });

const etagOf = (body: Uint8Array): string => createHash('md5').update(body).digest('hex');

const under = function* (folder: Folder, path: string): Generator<readonly [string, Uint8Array]> {
  for (const [name, body] of folder.objects) yield [path + name, body];
  for (const [name, inner] of folder.folders) yield* under(inner, `${path}${name}/`);
};

/**
 * A store in memory whose requests cost what they cost S3's client, not what they hold: objects lie in a tree, so that a
 * list looks at its own folder alone. Keys come unsorted within a list; nothing in the publishing path minds.
 */
export const leanStore = (virtual: Virtual = nothingVirtual): ObjectStore => {
  const root = aFolder();
  const folderOf = (segments: readonly string[], make: boolean): Folder | null => {
    let folder = root;
    for (const name of segments) {
      let next = folder.folders.get(name);
      if (next === undefined) {
        if (!make) return null;
        next = aFolder();
        folder.folders.set(name, next);
      }
      folder = next;
    }
    return folder;
  };
  const split = (key: string) => {
    const segments = key.split('/');
    return { name: segments.at(-1) ?? '', segments: segments.slice(0, -1) };
  };
  const find = (key: string): Uint8Array | null => {
    const { name, segments } = split(key);
    return folderOf(segments, false)?.objects.get(name) ?? virtual.get(key);
  };
  return {
    get: async (key) => {
      const body = find(key);
      return body === null ? null : { key, body, etag: etagOf(body) };
    },
    put: async (key, given, options = {}) => {
      const standing = find(key);
      if (options.ifAbsent && standing !== null) return { written: false, reason: 'exists' };
      if (options.ifMatch !== undefined && (standing === null || etagOf(standing) !== options.ifMatch))
        return { written: false, reason: 'changed' };
      const body = bodyBytes(given);
      const { name, segments } = split(key);
      folderOf(segments, true)?.objects.set(name, body);
      return { written: true, etag: etagOf(body) };
    },
    head: async (key) => {
      const body = find(key);
      return body === null ? null : { key, etag: etagOf(body), size: body.length };
    },
    list: async (prefix) => {
      const { name, segments } = split(prefix);
      const folder = folderOf(segments, false);
      const path = segments.length === 0 ? '' : `${segments.join('/')}/`;
      const heads: ObjectHead[] = [];
      for (const key of virtual.list(prefix)) heads.push({ key, etag: 'virtual', size: 0 });
      if (folder !== null)
        for (const [key, body] of under(folder, path))
          if (name === '' || key.startsWith(prefix)) heads.push({ key, etag: '', size: body.length });
      return heads;
    },
    remove: async (key) => {
      const { name, segments } = split(key);
      folderOf(segments, false)?.objects.delete(name);
    },
    tags: async () => ({}),
  };
};
