import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Recorded } from '#functions/newsroom/screens/queries/published-of.ts';
import type { StoryPublications } from '#functions/newsroom/screens/queries/story-publications.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';

/** What was read of a publication, once an age. */
export const readReadings = (deps: Pick<Deps, 'reports'>, publication: string): Promise<readonly Snapshot[]> =>
  readAllJson<Snapshot>(deps.reports, `engagement/${publication}/`);

/** Ledgers and readings of the tellings that are shown: a bounded number, however much has been published. */
export const readRecorded = async (
  deps: Pick<Deps, 'records' | 'reports'>,
  tellings: readonly StoryPublications[],
): Promise<Recorded> => {
  const facts = tellings.flatMap((telling) => telling.facts);
  const measured = facts.filter((projection) => projection.channel === 'linkedin' && projection.publishedAt !== null);
  const [entries, snapshots] = await Promise.all([
    Promise.all(
      facts.map(async ({ publication }) => {
        const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
        return [publication, chain.entries] as const;
      }),
    ),
    Promise.all(measured.map(async ({ publication }) => [publication, await readReadings(deps, publication)] as const)),
  ]);
  return { entries: new Map(entries), snapshots: new Map(snapshots) };
};
