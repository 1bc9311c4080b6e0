import type { Temporal } from 'temporal-polyfill';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

/** Every second one has no picture, every fourth has two. */
const picturesOf = (n: number): number => [1, 0, 2, 0][n % 4] ?? 0;

export type BenchStories = {
  readonly content: ObjectStore;
  /** The approvals, to begin a run's records with. */
  readonly approvals: readonly { readonly key: string; readonly body: Uint8Array }[];
  readonly planned: readonly PlannedPublication[];
  readonly commentaries: readonly string[];
};

/** A slot at an instant that may be two hours late. */
const planOf = (story: string, slot: Temporal.Instant): PlannedPublication => {
  const identity = { campaign: 'hosten', story, channel: 'linkedin' as const, vacancy: null };
  return {
    campaign: identity.campaign,
    story,
    channel: identity.channel,
    publication: publicationId(identity),
    pair: null,
    slot: `${slot.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' })}[Europe/Stockholm]`,
    instant: slot.toString(),
    latest: slot.add({ hours: 2 }).toString(),
    reason: { sv: '', en: '' },
    runnersUp: [],
  };
};

export type BenchPlace = {
  readonly content: ObjectStore;
  readonly records: ObjectStore;
  readonly slot: Temporal.Instant;
  /** The number of the first story; 0 unless others are there already. */
  readonly first?: number;
  /** The text of `channels.yaml`, where it is another than everybody's. */
  readonly channels?: string;
  /** The bytes of a story's picture. */
  readonly picture: (n: number, file: string) => Promise<Uint8Array>;
};

const inMemory = (): BenchPlace => ({
  content: memoryStore(),
  records: memoryStore(),
  slot: nine,
  picture: async (n, file) => Uint8Array.of(255, 216, n, file.charCodeAt(0)),
});

/** An employer with approved stories, all due in one slot. */
export const benchStories = async (count: number, place = inMemory()): Promise<BenchStories> => {
  const { content, records, slot, first = 0 } = place;
  const deps = { content, records, clock: { now: () => slot, wait: async () => undefined }, writer: 'approver' };
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  await content.put('consents/elsa-2026.yaml', consentFile());
  if (place.channels !== undefined) await content.put('channels.yaml', place.channels);
  const commentaries: string[] = [];
  const stories = Array.from({ length: count }, (_, n) => `berattelse-${first + n}`);
  for (const [index, id] of stories.entries()) {
    const n = first + index;
    const images = Array.from({ length: picturesOf(n) }, (_, k) => ({ file: `${k}.jpg`, alt: `Bild ${k} av ${n}.` }));
    for (const { file } of images) await content.put(`stories/approved/${id}/${file}`, await place.picture(n, file));
    const fields = images.length === 0 ? {} : { images };
    await content.put(
      `stories/approved/${id}/story.md`,
      aStorySource(fields, `Vi planerar vecka ${n}.\n\n<!-- more -->\n\nMer.`),
    );
    const read = await readStory(deps, 'approved', id);
    if (read.story === null) throw new Error(JSON.stringify(read.findings));
    const shown = openingText(read.story);
    commentaries.push(shown);
    await pinApproval(deps, await readApprovals(deps, id), {
      story: id,
      author: 'anna.k',
      approvedBy: 'eva.k',
      hashes: hashStory(read.story, read.file, read.images, null),
      linkedin: { shown, commentary: shown },
      values: { primary: null, values: [], by: 'person' },
    });
  }
  const heads = await records.list('');
  const approvals = await Promise.all(
    heads.map(async ({ key }) => ({ key, body: (await records.get(key))?.body ?? new Uint8Array() })),
  );
  return { content, approvals, planned: stories.map((id) => planOf(id, slot)), commentaries };
};
