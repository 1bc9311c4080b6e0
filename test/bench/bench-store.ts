import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentEtag } from '#functions/adapters/object-store/content-etag.ts';
import type { ObjectStore } from '#functions/ports/object-store.ts';

/** Which request was made, and of which key or prefix. */
export type Noted = (request: 'get' | 'put' | 'head' | 'list' | 'remove', key: string) => void;

type Kept = { readonly etag: string; readonly size: number; readonly body: Uint8Array | null };

/** Larger objects lie on disk and what is never read again nowhere: what is measured is the product, not the store. */
const mostInMemory = 16_384;

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : Number(a.key > b.key);

/** A store that notes every request, and lists a folder without looking at the others. */
export const benchStore = (folder: string, note: Noted, keeps: (key: string) => boolean = () => true): ObjectStore => {
  const folders = new Map<string, Map<string, Kept>>();
  mkdirSync(folder, { recursive: true });
  const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);
  const found = (key: string): Kept | undefined => folders.get(folderOf(key))?.get(key);
  const fileOf = (key: string): string => join(folder, encodeURIComponent(key));
  const place = (key: string, kept: Kept): void => {
    const inside = folders.get(folderOf(key)) ?? new Map<string, Kept>();
    folders.set(folderOf(key), inside.set(key, kept));
  };
  return {
    get: async (key) => {
      note('get', key);
      const kept = found(key);
      if (kept === undefined) return null;
      if (!keeps(key)) throw new Error(`The bench does not keep ${key}.`);
      return { key, etag: kept.etag, body: kept.body?.slice() ?? new Uint8Array(readFileSync(fileOf(key))) };
    },
    put: async (key, body, options = {}) => {
      note('put', key);
      const standing = found(key);
      if (options.ifAbsent && standing) return { written: false, reason: 'exists' };
      if (options.ifMatch !== undefined && standing?.etag !== options.ifMatch)
        return { written: false, reason: 'changed' };
      const given = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const bytes = given.length <= mostInMemory ? Uint8Array.from(given) : given;
      const small = bytes.length <= mostInMemory && keeps(key);
      if (!small && keeps(key)) writeFileSync(fileOf(key), bytes);
      const etag = contentEtag(bytes);
      place(key, { etag, size: bytes.length, body: small ? bytes : null });
      return { written: true, etag };
    },
    head: async (key) => {
      note('head', key);
      const kept = found(key);
      return kept === undefined ? null : { key, etag: kept.etag, size: kept.size };
    },
    list: async (prefix) => {
      note('list', prefix);
      // A chain's folder holds no other folder.
      const chain = /^publications\/[^/]+\/$/.test(prefix);
      const among = chain ? [folders.get(prefix) ?? new Map<string, Kept>()] : [...folders.values()];
      return among
        .flatMap((inside) => [...inside].map(([key, { etag, size }]) => ({ key, etag, size })))
        .filter(({ key }) => key.startsWith(prefix))
        .sort(byKey);
    },
    remove: async (key) => {
      note('remove', key);
      if (folders.get(folderOf(key))?.delete(key)) rmSync(fileOf(key), { force: true });
    },
    tags: async () => ({}),
  };
};
