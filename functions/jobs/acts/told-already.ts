import { entryNumber } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { isTellingOver, type Telling } from '#functions/publishing/publications/telling.ts';

/** Whether a channel tells a story, or is about to: then it is taken down, and not taken back. */
const isTold = async (deps: Pick<Deps, 'records'>, story: string): Promise<boolean> => {
  const last = new Map<string, string>();
  const numberOf = (key: string | undefined) => (key === undefined ? -1 : (entryNumber(key) ?? -1));
  for (const { key } of await deps.records.list(`tellings/${story}/`)) {
    const place = key.slice(0, key.lastIndexOf('/'));
    if (numberOf(key) > numberOf(last.get(place))) last.set(place, key);
  }
  for (const key of last.values()) {
    const telling = await readJson<Telling>(deps.records, key);
    if (telling === null) continue;
    const ledger = await readChain<PublicationEntry>(deps.records, publicationPrefix(telling.publication));
    if (!isTellingOver(telling, ledger.entries)) return true;
  }
  return false;
};

const told = refused(
  'refused',
  'Berättelsen har redan gått ut. Dra tillbaka den i stället, så tas den ner överallt.',
  'The story has gone out already. Withdraw it instead, and it is taken down everywhere.',
);

/** A no once a story has gone out; null before. */
export const toldAlready = async (deps: Pick<Deps, 'records'>, story: string): Promise<Refused | null> =>
  (await isTold(deps, story)) ? told : null;
