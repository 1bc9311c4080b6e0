import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ObjectHead, ObjectStore } from '#functions/ground/ports/object-store.ts';
import { objectLog } from '#test/bench/object-log.ts';
import { objectRows, type Row } from '#test/bench/object-rows.ts';

/** Which request was made, and of which key or prefix. */
export type Noted = (request: 'get' | 'put' | 'head' | 'list' | 'remove', key: string) => void;

/** `close` leaves an index beside the bodies, so that another process finds them. */
export type BenchStore = ObjectStore & { readonly close: () => void };

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : Number(a.key > b.key);

/**
 * A store that notes every request, and lists a folder without looking at the others. Bodies lie on disk, and what is never
 * read again nowhere: what is measured is the product, not the store.
 */
export const benchStore = (
  folder: string,
  note: Noted = () => undefined,
  keeps: (key: string) => boolean = () => true,
): BenchStore => {
  mkdirSync(folder, { recursive: true });
  const indexFile = join(folder, 'index.json');
  const log = objectLog(join(folder, 'bodies'));
  const rows = objectRows();
  const folders = new Map<string, Map<string, number>>();
  const cut = (key: string): number => key.lastIndexOf('/') + 1;
  const idOf = (key: string): number | undefined => folders.get(key.slice(0, cut(key)))?.get(key.slice(cut(key)));
  const rowOf = (key: string): Row | undefined => {
    const id = idOf(key);
    return id === undefined ? undefined : rows.row(id);
  };
  const place = (key: string, row: Row): void => {
    const standing = idOf(key);
    const name = key.slice(0, cut(key));
    const inside = folders.get(name) ?? new Map<string, number>();
    if (standing === undefined) folders.set(name, inside.set(key.slice(cut(key)), rows.add(row)));
    else rows.set(standing, row);
  };
  const headsIn = ([name, inside]: readonly [string, ReadonlyMap<string, number>], prefix: string): ObjectHead[] =>
    [...inside].flatMap(([file, id]) => {
      const key = name + file;
      if (!key.startsWith(prefix)) return [];
      const { etag, size } = rows.row(id);
      return [{ key, etag, size }];
    });
  if (existsSync(indexFile))
    for (const [key, row] of JSON.parse(readFileSync(indexFile, 'utf8')) as [string, Row][]) place(key, row);
  return {
    get: async (key) => {
      note('get', key);
      const row = rowOf(key);
      if (row === undefined) return null;
      if (row.at === null) throw new Error(`The bench does not keep ${key}.`);
      return { key, etag: row.etag, body: log.read(row.at, row.size) };
    },
    put: async (key, body, options = {}) => {
      note('put', key);
      const standing = rowOf(key);
      if (options.ifAbsent && standing) return { written: false, reason: 'exists' };
      if (options.ifMatch !== undefined && standing?.etag !== options.ifMatch)
        return { written: false, reason: 'changed' };
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const etag = (crc32(bytes).toString(16) + bytes.length.toString(16)).padStart(64, '0');
      place(key, { etag, size: bytes.length, at: keeps(key) ? log.append(bytes) : null });
      return { written: true, etag };
    },
    head: async (key) => {
      note('head', key);
      const row = rowOf(key);
      return row === undefined ? null : { key, etag: row.etag, size: row.size };
    },
    list: async (prefix) => {
      note('list', prefix);
      // A chain's folder holds no other folder.
      const chain = /^publications\/[^/]+\/$/.test(prefix);
      const among = chain ? [[prefix, folders.get(prefix) ?? new Map<string, number>()] as const] : [...folders];
      return among.flatMap((one) => headsIn(one, prefix)).sort(byKey);
    },
    remove: async (key) => {
      note('remove', key);
      folders.get(key.slice(0, cut(key)))?.delete(key.slice(cut(key)));
    },
    tags: async () => ({}),
    close: () => {
      log.flush();
      const all = [...folders].flatMap(([name, inside]) =>
        [...inside].map(([file, id]) => [name + file, rows.row(id)] as const),
      );
      writeFileSync(indexFile, JSON.stringify(all));
    },
  };
};
