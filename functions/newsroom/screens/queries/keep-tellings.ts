import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { StoryPublications } from '#functions/newsroom/screens/queries/story-publications.ts';

/** A telling by the names of its publications: what is shown of it is read where it is shown. */
export type KeptTelling = {
  readonly campaign: string;
  readonly story: string;
  readonly at: string;
  readonly publications: readonly string[];
  /** The publication whose readers are counted; null for none. */
  readonly measured: string | null;
};

export type KeptTellings = { readonly asOf: string; readonly tellings: readonly KeptTelling[] };

export const tellingsKey = 'newsroom/published.json';

const keptOf = ({ campaign, story, at, facts }: StoryPublications): KeptTelling => ({
  campaign,
  story,
  at,
  publications: facts.map(({ publication }) => publication),
  measured:
    facts.find(({ channel, publishedAt }) => channel === 'linkedin' && publishedAt !== null)?.publication ?? null,
});

/** Keeps what has ever been told, for whoever looks for something among it. Only that it grew older is no reason to write it again. */
export const keepTellings = async (
  reports: ObjectStore,
  tellings: readonly StoryPublications[],
  asOf: string,
): Promise<void> => {
  const standing = await readJson<KeptTellings>(reports, tellingsKey);
  const kept: KeptTellings = { asOf, tellings: tellings.map(keptOf) };
  if (standing !== null && JSON.stringify(standing.tellings) === JSON.stringify(kept.tellings)) return;
  await reports.put(tellingsKey, JSON.stringify(kept), { contentType: 'application/json' });
};
