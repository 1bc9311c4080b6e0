import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { fromBase64 } from '#functions/publishing/records/log/base64.ts';
import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import type { LogPage } from '#functions/publishing/records/log/log-page.ts';
import { listPages } from '#functions/publishing/records/log/read-log.ts';

/** `at`: what was written before stands under it. */
export type NewestCheckpoint = Checkpoint & { readonly at: string };

/** The record's newest checkpoint, in two requests; null before its first night. */
export const newestCheckpoint = async ({ records }: Pick<Deps, 'records'>): Promise<NewestCheckpoint | null> => {
  const key = (await listPages(records)).at(-1);
  const page = key === undefined ? null : await readJson<LogPage>(records, key);
  return page === null ? null : { origin: page.origin, size: page.size, root: fromBase64(page.root), at: page.at };
};
