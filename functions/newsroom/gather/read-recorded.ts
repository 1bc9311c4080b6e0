import type { Snapshot } from '#functions/engagement/snapshot.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import { readAllJson } from '#functions/ledger/read-json.ts';
import type { Recorded } from '#functions/newsroom/gather/published-of.ts';
import type { Telling } from '#functions/newsroom/gather/tellings.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { publicationPrefix } from '#functions/publications/publication.ts';

/** Ledgers and readings of the tellings that are shown: a bounded number, however much has been published. */
export const readRecorded = async (
  deps: Pick<Deps, 'records' | 'reports'>,
  tellings: readonly Telling[],
): Promise<Recorded> => {
  const facts = tellings.flatMap((telling) => telling.facts);
  const measured = facts.filter((fact) => fact.channel === 'linkedin' && fact.publishedAt !== null);
  const [entries, snapshots] = await Promise.all([
    Promise.all(
      facts.map(async ({ publication }) => {
        const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
        return [publication, chain.entries] as const;
      }),
    ),
    Promise.all(
      measured.map(
        async ({ publication }) =>
          [publication, await readAllJson<Snapshot>(deps.reports, `engagement/${publication}/`)] as const,
      ),
    ),
  ]);
  return { entries: new Map(entries), snapshots: new Map(snapshots) };
};
