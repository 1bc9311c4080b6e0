import { type AdProjection, adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { concernsOf } from '#functions/publishing/records/where/person-marks.ts';
import { readableText } from '#functions/publishing/records/where/readable-text.ts';
import type { RetentionKind } from '#functions/story/organisation/retention.ts';
import { approvalPrefix } from '#functions/story/stories/approval.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports'>;

export type ErasableObject = { readonly key: string; readonly sha256: string; readonly kind: RetentionKind };

/** What of a story names and shows people, and whether it may go. */
export type Erasable = {
  readonly folders: readonly StoryLocation[];
  /** Publications and ads in which it stands, or may yet. */
  readonly standing: readonly string[];
  /** In the record: what was shown, and the approvals that name whom it shows. Ledgers and receipts know its id alone, and stay. */
  readonly objects: readonly ErasableObject[];
  /** Files of its folders, in `content`. */
  readonly files: readonly string[];
  /** When the last thing that is recorded of it happened; null for a story of which nothing is. */
  readonly last: string | null;
};

const over: ReadonlySet<string> = new Set(['removed', 'refused', 'missed']);

const instantsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"at":"(\d{4}-\d{2}-\d{2}T[^"]{2,40})"/g)].map(([, at = '']) => at);

/** Objects under prefixes, read once; of those that are many stories', the ones that hold this one. */
const found = async (
  { records }: Needs,
  story: string,
  places: readonly (readonly [string, RetentionKind, 'all' | 'of it'])[],
) => {
  const concerns = concernsOf({ whole: [story], names: [], shared: [] }, []);
  const read = await mapConcurrent(places, async ([prefix, kind, which]) =>
    mapConcurrent(await records.list(prefix), async ({ key }) => {
      const stored = await records.get(key);
      if (stored === null) return [];
      const text = await readableText(key, stored.body);
      if (which === 'of it' && concerns(text) === null) return [];
      return [{ key, kind, sha256: await sha256OfMuch(stored.body), at: instantsOf(text) }];
    }),
  );
  return read.flat(2);
};

export const erasableOf = async (deps: Needs, story: string): Promise<Erasable> => {
  const [folders, publications, ads] = await Promise.all([
    listStories(deps),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    readAllJson<AdProjection>(deps.reports, adProjectionsPrefix),
  ]);
  const own = folders.filter(({ id }) => id === story);
  const told = publications.filter((one) => one.story === story);
  const held = ads.filter(({ state }) => state.held.includes(story) || state.asked?.includes(story) === true);
  const objects = await found(deps, story, [
    [`${approvalPrefix(story)}/`, 'approvals', 'all'],
    ...told.map(({ publication }) => [`archive/${publication}/`, 'published', 'all'] as const),
    ...held.map(({ ad }) => [`archive/${ad}/`, 'published', 'of it'] as const),
  ]);
  const files = await mapConcurrent(own, async ({ folder, name }) =>
    (await deps.content.list(`stories/${folder}/${name}/`)).map(({ key }) => key),
  );
  const ledgers = await mapConcurrent(told, async ({ publication, entries }) => {
    const stored = await deps.records.get(`publications/${publication}/${entries - 1}.json`);
    return stored === null ? [] : instantsOf(new TextDecoder().decode(stored.body));
  });
  return {
    folders: own,
    standing: [
      ...told.filter(({ state }) => !over.has(state)).map(({ publication }) => publication),
      ...held.filter(({ state }) => state.mayHold.includes(story)).map(({ ad }) => ad),
    ],
    objects: objects.map(({ at: _, ...object }) => object),
    files: files.flat(),
    last: [...objects.flatMap(({ at }) => at), ...ledgers.flat()].sort().at(-1) ?? null,
  };
};
