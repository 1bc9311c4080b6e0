import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Recorded } from '#functions/newsroom/screens/queries/published-of.ts';
import type { StoryPublications } from '#functions/newsroom/screens/queries/story-publications.ts';
import { readReadingsOf } from '#functions/publishing/engagement/read-readings.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';

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
    readReadingsOf(deps.reports, measured),
  ]);
  return { entries: new Map(entries), snapshots: Map.groupBy(snapshots, ({ publication }) => publication) };
};
