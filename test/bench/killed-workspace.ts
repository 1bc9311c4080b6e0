import { join } from 'node:path';
import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { dayPlanKey, utcDay } from '#functions/campaigns/plan.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { publicationPrefix } from '#functions/publications/publication.ts';
import { stateOf } from '#functions/publications/publication-state.ts';
import { benchStories } from '#test/bench/bench-stories.ts';

const tinyPicture = (n: number): Promise<Uint8Array> =>
  sharp({ create: { width: 640, height: 640, channels: 3, background: { r: n * 5, g: 90, b: 140 } } })
    .jpeg()
    .toBuffer();

export type KilledWorkspace = {
  readonly slot: Temporal.Instant;
  readonly commentaries: readonly string[];
  /** How many entries stand in all ledgers. */
  readonly entries: () => Promise<number>;
  /** How many ledgers end in which kind of entry. */
  readonly ledgers: () => Promise<Readonly<Record<string, number>>>;
};

/** A workspace on the disk with publications that are all due now. */
export const killedWorkspace = async (folder: string, publications: number): Promise<KilledWorkspace> => {
  const store = (name: string) => openStore(`file:${join(folder, name)}`);
  const [content, records, reports] = [store('content'), store('records'), store('reports')];
  const slot = Temporal.Instant.from(Temporal.Now.instant().toString({ smallestUnit: 'second' }));
  const { planned, commentaries } = await benchStories(publications, { content, records, slot, picture: tinyPicture });
  const day = utcDay(slot.toString());
  await reports.put(dayPlanKey(day), JSON.stringify({ day, planned }));
  const lastKind = async (publication: string | null): Promise<string> =>
    stateOf(await readChain<PublicationEntry>(records, publicationPrefix(publication ?? ''))).kind;
  return {
    slot,
    commentaries,
    entries: async () => (await records.list('publications/')).length,
    ledgers: async () => {
      const kinds = await Promise.all(planned.map((one) => lastKind(one.publication)));
      return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
    },
  };
};
