import { join } from 'node:path';
import sharp from 'sharp';
import type { Temporal } from 'temporal-polyfill';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { dayPlanKey, type PlannedPublication, utcDay } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import {
  needsPerson,
  type PublicationState,
  stateOf,
} from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { benchStories } from '#test/bench/bench-stories.ts';

const tinyPicture = (n: number): Promise<Uint8Array> =>
  sharp({ create: { width: 640, height: 640, channels: 3, background: { r: (n * 5) % 256, g: 90, b: 140 } } })
    .jpeg()
    .toBuffer();

/** A ledger as it stands: its state, how long it is, and whether a person was asked. */
export type Standing = {
  readonly publication: string;
  readonly commentary: string;
  readonly entries: number;
  readonly state: PublicationState;
  readonly isAsked: boolean;
};

export type KilledWorkspace = {
  /** So many more publications that are all due at an instant. */
  readonly fill: (publications: number, slot: Temporal.Instant) => Promise<void>;
  /** How many entries stand in all ledgers. */
  readonly entries: () => Promise<number>;
  readonly ledgers: () => Promise<readonly Standing[]>;
};

/** A workspace on the disk, whose publications are planned for the day of the first slot and go out by themselves or by hand. */
export const killedWorkspace = (folder: string, by: 'api' | 'hand' = 'api'): KilledWorkspace => {
  const store = (name: string) => openStore(`file:${join(folder, name)}`);
  const [content, records, reports] = [store('content'), store('records'), store('reports')];
  const planned: PlannedPublication[] = [];
  const commentaries: string[] = [];
  /** What is out is read once. */
  const out = new Map<number, Standing>();
  const standing = async (index: number): Promise<Standing> => {
    const known = out.get(index);
    if (known !== undefined) return known;
    const publication = planned[index]?.publication ?? '';
    const chain = await readChain<PublicationEntry>(records, publicationPrefix(publication));
    const state = stateOf(chain);
    const commentary = commentaries[index] ?? '';
    const read = { publication, commentary, entries: chain.entries.length, state, isAsked: needsPerson(state) };
    if (state.kind === 'published') out.set(index, read);
    return read;
  };
  return {
    fill: async (publications, slot) => {
      // Everything is due at once, and is to be killed at once.
      const channels = `linkedin: { on: true, by: ${by}, catchUp: PT0S }\n`;
      const place = { content, records, slot, first: planned.length, channels, picture: tinyPicture };
      const made = await benchStories(publications, place);
      planned.push(...made.planned);
      commentaries.push(...made.commentaries);
      const day = utcDay(planned[0]?.instant ?? slot.toString());
      await reports.put(dayPlanKey(day), JSON.stringify({ day, planned }));
    },
    entries: async () => (await records.list('publications/')).length,
    ledgers: () => Promise.all(planned.map((_, index) => standing(index))),
  };
};
