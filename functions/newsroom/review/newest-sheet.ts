import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/**
 * `sheets/<story>.json` in `reports`: the version that the newest sheet of a story shows. `spent`: moving the folder approves
 * it no more, because it was moved as another version, or is back from `withdrawn/`. It is approved anew by way of `drafts/`.
 */
export type NewestSheet = {
  readonly seen: string | null;
  readonly spent: 'changed' | 'withdrawn' | null;
  /** Who has said that they approve it, where the store does not keep who moves a file. */
  readonly by?: string;
  /** The version that they had read, where their answer about the values made this one of it. */
  readonly was?: string;
};

const sheetKey = (story: string): string => `sheets/${story}.json`;

export const readNewestSheet = (deps: Pick<Deps, 'reports'>, story: string): Promise<NewestSheet | null> =>
  readJson<NewestSheet>(deps.reports, sheetKey(story));

export const keepNewestSheet = async (
  deps: Pick<Deps, 'reports'>,
  story: string,
  sheet: NewestSheet,
): Promise<void> => {
  await putChanged(deps.reports, sheetKey(story), JSON.stringify(sheet), 'application/json');
};
