import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { DigestRow } from '#functions/newsroom/screens/digest-list/digest-list-view.ts';
import { digestRow, newestFirst } from '#functions/newsroom/screens/queries/digest-list-of.ts';

/** Every digest that has been written, newest first. */
export const readDigests = async (deps: Pick<Deps, 'reports'>): Promise<readonly DigestRow[]> => {
  const heads = await deps.reports.list('digests/');
  const keys = heads.map((head) => head.key).filter((key) => /^digests\/[^/]+\/digest\.json$/.test(key));
  const read = await Promise.all(keys.map((key) => readJson<unknown>(deps.reports, key)));
  return newestFirst(read.flatMap((json) => digestRow(json) ?? []));
};
