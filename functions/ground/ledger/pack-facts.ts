import {
  type FactPack,
  isFactKey,
  mostInPack,
  packKey,
  packNumber,
  sortPacks,
  worthPacking,
} from '#functions/ground/ledger/fact-pack.ts';
import { asJson } from '#functions/ground/ledger/read-json.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import { readPacks } from '#functions/ground/ledger/read-packs.ts';
import { sideBySide } from '#functions/ground/ledger/side-by-side.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

const removeAll = async ({ reports }: Pick<Deps, 'reports'>, packs: readonly FactPack[]): Promise<void> => {
  await sideBySide(packs, ({ key }) => reports.remove(key));
};

/**
 * Packs the objects under a prefix of `reports` where many lie loose, and replaces each pack that holds what no longer stands,
 * so that nothing outlives its own removal in a copy. New packs are written before old ones go; a run that ends between the two,
 * or meets another, costs a later one some requests and no fact. Answers how many packs it wrote.
 */
export const packFacts = async (deps: Pick<Deps, 'reports'>, prefix: string): Promise<number> => {
  const { reports } = deps;
  const heads = (await reports.list(prefix)).filter(({ key }) => isFactKey(key));
  const packs = await readPacks(reports, prefix);
  if (heads.length < worthPacking) {
    await removeAll(deps, packs);
    return 0;
  }
  const { stale, loose } = sortPacks(heads, packs);
  if (stale.length === 0 && loose.length < worthPacking) return 0;
  const copies = new Map(stale.flatMap(({ facts }) => facts.map((fact) => [fact[0], fact] as const)));
  const facts = await sideBySide(loose, async (head): Promise<FactPack['facts'][number] | null> => {
    const copy = copies.get(head.key);
    if (copy?.[1] === head.etag) return copy;
    const value = await readListed(reports, head, asJson);
    return value === null ? null : [head.key, head.etag, value];
  });
  const standing = facts.filter((fact) => fact !== null);
  let number = Math.max(0, ...packs.map(({ key }) => packNumber(key)));
  let written = 0;
  for (let from = 0; from < standing.length; from += mostInPack) {
    number += 1;
    const body = JSON.stringify(standing.slice(from, from + mostInPack));
    const put = await reports.put(packKey(prefix, number), body, { ifAbsent: true, contentType: 'application/json' });
    if (!put.written) return written;
    written += 1;
  }
  await removeAll(deps, stale);
  return written;
};
