import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { type Disposed, disposalsPrefix } from '#functions/publishing/records/disposal.ts';
import { checkpointKey, type LogPage, timestampKey } from '#functions/publishing/records/log/log-page.ts';
import { listPages } from '#functions/publishing/records/log/read-log.ts';

export type YearRecords = {
  /** Objects that the log took in during the year, and the decisions by which some of them were erased, whenever that was. */
  readonly objects: readonly string[];
  /** The log from its first page to the year's last, with checkpoints and timestamps: without what came before, no root can be computed. */
  readonly log: readonly string[];
  /** Of all of them. */
  readonly bytes: number;
  /** The three lines after the year's last page. */
  readonly checkpoint: string | null;
};

const dayOf = (key: string): string => key.split('/')[1] ?? '';

/** The decisions that name any of what is gone, each with its whole chain: without them nobody could tell that it was erased. */
const decisionsOf = async (records: ObjectStore, gone: ReadonlySet<string>): Promise<readonly string[]> => {
  if (gone.size === 0) return [];
  const keys = (await records.list(disposalsPrefix)).map(({ key }) => key);
  const said = await mapConcurrent(
    keys,
    async (key) => [key, await readJson<Partial<Disposed>>(records, key)] as const,
  );
  const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
  const about = new Set(
    said.flatMap(([key, entry]) => (entry?.objects?.some(([object]) => gone.has(object)) ? [folderOf(key)] : [])),
  );
  return keys.filter((key) => about.has(folderOf(key)));
};

/** What of the record is a year's: what the log took in on its days. Read page by page. */
export const yearRecords = async (records: ObjectStore, year: number): Promise<YearRecords> => {
  const pages = (await listPages(records)).filter((key) => Number(dayOf(key).slice(0, 4)) <= year);
  const sizes = new Map((await records.list('')).map(({ key, size }) => [key, size]));
  const objects: string[] = [];
  for (const key of pages) {
    const page = JSON.parse(new TextDecoder().decode((await records.get(key))?.body)) as LogPage;
    if (dayOf(key).startsWith(`${year}-`)) objects.push(...page.leaves.map(([leaf]) => leaf));
  }
  const last = pages.at(-1);
  const stored = last === undefined ? null : await records.get(checkpointKey(last));
  const decisions = await decisionsOf(records, new Set(objects.filter((key) => !sizes.has(key))));
  const standing = [...new Set([...objects.filter((key) => sizes.has(key)), ...decisions])].sort();
  const ofLog = pages.flatMap((key) => [key, checkpointKey(key), timestampKey(key)]).filter((key) => sizes.has(key));
  return {
    objects: standing,
    log: ofLog,
    bytes: [...standing, ...ofLog].reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0),
    checkpoint: stored === null ? null : new TextDecoder().decode(stored.body),
  };
};
