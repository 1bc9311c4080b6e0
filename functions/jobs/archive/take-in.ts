import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { logPrefix } from '#functions/publishing/records/log/log-page.ts';
import { type Verified, verifyRecords } from '#functions/publishing/records/verify-records.ts';

/** Reads a file of the package by its path; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Why a package is not taken in. `path` is the file, or the line of the manifest, by which it was seen. */
export type NotTaken = {
  readonly taken: false;
  readonly path: string;
  readonly why: 'no-manifest' | 'too-large' | 'line' | 'outside' | 'twice' | 'empty' | 'missing' | 'changed' | 'other';
};

/** What came of it: what is wrong with the package, or the record as it holds afterwards. */
export type TakenIn = { readonly taken: true; readonly objects: number; readonly verified: Verified } | NotTaken;

const manifestFile = 'manifest-sha256.txt';
/** More than the lines of a million files. */
const mostBytes = 300_000_000;

type Listed = { readonly hash: string; readonly path: string };

/** An absolute path, and one that climbs, lead out of the package; so do signs that a system reads as a folder's. */
const leadsOut = (path: string): boolean =>
  /^[/~]|^[A-Za-z]:|[\\\p{Cc}]/u.test(path) || path.split('/').some((part) => /^\.{0,2}$/.test(part));

/** Every line is a file of the package, once; the first that is not is the answer. RFC 8493 lets a line end as one likes, and asks for these escapes. */
const listedIn = (manifest: string): readonly Listed[] | NotTaken => {
  const listed = new Map<string, Listed>();
  for (const [index, line] of manifest
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line === '') continue;
    const at = `${manifestFile}:${index + 1}`;
    const [, hash = '', written = ''] = /^([0-9A-Fa-f]{64})[ \t]+\*?(\S.*)$/.exec(line) ?? [];
    if (written === '') return { taken: false, path: at, why: 'line' };
    const path = written.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
    if (leadsOut(path)) return { taken: false, path: at, why: 'outside' };
    if (listed.has(path)) return { taken: false, path: at, why: 'twice' };
    listed.set(path, { hash: hash.toLowerCase(), path });
  }
  return listed.size === 0 ? { taken: false, path: manifestFile, why: 'no-manifest' } : [...listed.values()];
};

/**
 * Takes a package back: every file is what the manifest says, and the records among them are put where none is. Nothing is put
 * before all of it was looked at; what lies there already with other bytes is not written over. One year of several may be taken in by
 * itself: what the log tells of the others lies in their packages.
 */
export const takeIn = async (deps: Pick<Deps, 'records'>, read: ReadFile): Promise<TakenIn> => {
  const stored = await read(manifestFile);
  if (stored === null) return { taken: false, path: manifestFile, why: 'no-manifest' };
  if (stored.length > mostBytes) return { taken: false, path: manifestFile, why: 'too-large' };
  const manifest = listedIn(new TextDecoder().decode(stored));
  if ('taken' in manifest) return manifest;
  for (const { hash, path } of manifest) {
    const body = await read(path);
    if (body === null) return { taken: false, path, why: 'missing' };
    if ((await sha256OfMuch(body)) !== hash) return { taken: false, path, why: 'changed' };
  }
  const ofRecord = manifest.flatMap(({ hash, path }) => {
    const [, key] = path.split('/representations/rep1/data/records/');
    return key === undefined ? [] : [{ hash, path, key }];
  });
  if (ofRecord.every(({ key }) => key.startsWith(logPrefix))) return { taken: false, path: manifestFile, why: 'empty' };
  for (const { hash, path, key } of ofRecord) {
    const there = await deps.records.get(key);
    if (there !== null && (await sha256OfMuch(there.body)) !== hash) return { taken: false, path, why: 'other' };
  }
  for (const { path, key } of ofRecord) {
    const body = await read(path);
    if (body === null) return { taken: false, path, why: 'missing' };
    await deps.records.put(key, body, { ifAbsent: true });
  }
  return { taken: true, objects: ofRecord.length, verified: await verifyRecords(deps, [], 'years') };
};
