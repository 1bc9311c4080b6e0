import type { Temporal } from 'temporal-polyfill';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import { checkpointOf, checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import {
  checkpointKey,
  isLogged,
  type Leaf,
  type Log,
  type LogPage,
  pageKey,
} from '#functions/publishing/records/log/log-page.ts';
import { readLog } from '#functions/publishing/records/log/read-log.ts';
import { leafOf, rootOf, withLeaf } from '#functions/publishing/records/log/tree.ts';

type Needs = Pick<Deps, 'records' | 'clock' | 'writer'>;

/** So many leaves in a page, so that a run which ends in the middle of a large record has done a part of it. */
const usualPage = 2_000;

export type AppendedLog = { readonly log: Log; readonly added: number };

/** What lies in the record and is no leaf yet, in key order. One that goes while it is read is none. */
const newKeys = async ({ records }: Needs, { pages }: Log): Promise<readonly string[]> => {
  const known = new Set(pages.flatMap(({ page }) => page.leaves.map(([key]) => key)));
  return (await records.list('')).map(({ key }) => key).filter((key) => isLogged(key) && !known.has(key));
};

const leavesOf = async ({ records }: Needs, keys: readonly string[]): Promise<readonly Leaf[]> => {
  const read = await mapConcurrent(keys, async (key): Promise<readonly Leaf[]> => {
    const stored = await records.get(key);
    return stored === null ? [] : [[key, await sha256OfMuch(stored.body)]];
  });
  return read.flat();
};

/** The checkpoint after the newest page; a run that died between the two has left it to the next. */
const putCheckpoint = async ({ records }: Needs, { pages, tree }: Log): Promise<void> => {
  const last = pages.at(-1);
  if (last === undefined) return;
  const text = checkpointText(checkpointOf(last.page.origin, tree));
  await records.put(checkpointKey(last.key), text, { ifAbsent: true, contentType: 'text/plain; charset=utf-8' });
};

/** The next page; null when another run has written one meanwhile. */
const putPage = async (
  deps: Needs,
  log: Log,
  leaves: readonly Leaf[],
  { at, origin, more }: { readonly at: Temporal.Instant; readonly origin: string; readonly more: boolean },
): Promise<Log | null> => {
  const tree = leaves.reduce((grown, [key, hash]) => withLeaf(grown, leafOf(key, hash)), log.tree);
  const n = log.pages.length;
  const last = log.pages.at(-1)?.page;
  const page: LogPage = {
    kind: 'log',
    n,
    at: at.toString(),
    by: deps.writer,
    previous: log.head,
    origin: last?.origin ?? origin,
    from: log.tree.size,
    size: tree.size,
    more,
    root: toBase64(rootOf(tree)),
    leaves,
  };
  const [today, lastDay] = [page.at.slice(0, 10), last?.at.slice(0, 10) ?? ''];
  const key = pageKey(today > lastDay ? today : lastDay, n);
  const body = JSON.stringify(page);
  const put = await deps.records.put(key, body, { ifAbsent: true, contentType: 'application/json' });
  // A refusal may be the answer to one's own earlier try.
  if (!put.written && new TextDecoder().decode((await deps.records.get(key))?.body) !== body) return null;
  return { pages: [...log.pages, { key, page }], tree, head: sha256(body) };
};

/**
 * Adds to the log what has come since its last page. Each page is put where none is, so that of two runs one comes first, and
 * one that dies has done whole pages. `origin` names the record in its first checkpoint, and stays.
 */
export const appendLog = async (deps: Needs, origin: string, mostInPage = usualPage): Promise<AppendedLog> => {
  const at = deps.clock.now();
  let log = await readLog(deps.records);
  const before = log.tree.size;
  await putCheckpoint(deps, log);
  const keys = await newKeys(deps, log);
  for (let from = 0; from < keys.length; from += mostInPage) {
    const leaves = await leavesOf(deps, keys.slice(from, from + mostInPage));
    const more = from + mostInPage < keys.length;
    const grown = leaves.length === 0 ? log : await putPage(deps, log, leaves, { at, origin, more });
    // The other run has listed the same record, or a newer one: what is left is the next run's.
    if (grown === null) break;
    log = grown;
    await putCheckpoint(deps, log);
  }
  return { log, added: log.tree.size - before };
};
