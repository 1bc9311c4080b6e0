import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Verified, verifyRecords } from '#functions/publishing/records/verify-records.ts';

/** Reads a file of the package by its path; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** What came of it: what is wrong with the package, or the record as it holds afterwards. */
export type TakenIn =
  | { readonly taken: true; readonly objects: number; readonly verified: Verified }
  | { readonly taken: false; readonly path: string; readonly why: 'no-manifest' | 'missing' | 'changed' | 'other' };

const lines = (manifest: string): readonly (readonly [sha256: string, path: string])[] =>
  manifest.split('\n').flatMap((line) => {
    const [, hash = '', path = ''] = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line) ?? [];
    return path === '' || path.split('/').includes('..') ? [] : [[hash, path] as const];
  });

/**
 * Takes a package back: every file is what the manifest says, and the records among them are put where none is. Nothing is put
 * before all of it was looked at; what lies there already with other bytes is not written over.
 */
export const takeIn = async (deps: Pick<Deps, 'records'>, read: ReadFile): Promise<TakenIn> => {
  const stored = await read('manifest-sha256.txt');
  const manifest = stored === null ? [] : lines(new TextDecoder().decode(stored));
  if (manifest.length === 0) return { taken: false, path: 'manifest-sha256.txt', why: 'no-manifest' };
  for (const [hash, path] of manifest) {
    const body = await read(path);
    if (body === null) return { taken: false, path, why: 'missing' };
    if ((await sha256OfMuch(body)) !== hash) return { taken: false, path, why: 'changed' };
  }
  const ofRecord = manifest.flatMap(([hash, path]) => {
    const [, key] = path.split('/representations/rep1/data/records/');
    return key === undefined ? [] : [{ hash, path, key }];
  });
  for (const { hash, path, key } of ofRecord) {
    const there = await deps.records.get(key);
    if (there !== null && (await sha256OfMuch(there.body)) !== hash) return { taken: false, path, why: 'other' };
  }
  for (const { path, key } of ofRecord) {
    const body = await read(path);
    if (body === null) return { taken: false, path, why: 'missing' };
    await deps.records.put(key, body, { ifAbsent: true });
  }
  return { taken: true, objects: ofRecord.length, verified: await verifyRecords(deps) };
};
