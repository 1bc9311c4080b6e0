import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readTimestamp } from '#functions/publishing/records/log/timestamp.ts';

/** An object of the record as it lies there. `json`: what it says, where it is one that says something; undefined or null when that can't be read. */
export type Found = { readonly hash: string; readonly json: unknown };
export type FoundRecord = ReadonlyMap<string, Found>;

/** What `verify` reads the words of; of all else, pictures and pages, the hash alone. */
const isRead = (key: string): boolean =>
  key.endsWith('.json') && (!key.startsWith('archive/') || /\/(?:post|edits\/\d+)\.json$/.test(key));

/** Larger than anything that the pipeline writes as an entry or a page of the log. */
const mostBytes = 32_000_000;

const parsed = (body: Uint8Array): unknown => {
  if (body.length > mostBytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
};

/** One object of it, from its bytes. */
export const foundOf = async (key: string, body: Uint8Array): Promise<Found> => ({
  hash: await sha256OfMuch(body),
  json: key.endsWith('.tsr') ? readTimestamp(body) : isRead(key) ? parsed(body) : null,
});

/** The whole record, each object read once, in key order. */
export const readRecord = async ({ records }: Pick<Deps, 'records'>): Promise<FoundRecord> => {
  const heads = await records.list('');
  const read = await mapConcurrent(heads, async ({ key }): Promise<readonly (readonly [string, Found])[]> => {
    const stored = await records.get(key);
    return stored === null ? [] : [[key, await foundOf(key, stored.body)]];
  });
  return new Map(read.flat());
};
