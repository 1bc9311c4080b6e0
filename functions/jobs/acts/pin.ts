import * as z from 'zod';
import type { YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';
import type { Act, ActDeps, Refused } from '#functions/jobs/acts/act.ts';
import {
  type CampaignFile,
  changedCampaign,
  comingSlot,
  readCampaignFile,
  withoutSlot,
} from '#functions/jobs/acts/campaign-file.ts';
import { Name, Words } from '#functions/jobs/acts/form-fields.ts';
import { pinNote, withNote } from '#functions/jobs/acts/pin-note.ts';
import { noStory } from '#functions/jobs/acts/refusals.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { isSameLocal, localOf } from '#functions/publishing/campaigns/skipped-slot.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

/** The campaign's file and the slot in it, or why not. */
export const slotIn = async (
  deps: Needs,
  campaign: string,
  slot: string,
): Promise<{ readonly file: CampaignFile; readonly local: string } | Refused> => {
  const file = await readCampaignFile(deps, campaign);
  if ('done' in file) return file;
  const local = comingSlot(deps, file, slot);
  return typeof local === 'string' ? { file, local } : local;
};

const idOf = async (deps: Needs, story: string): Promise<string | null> => {
  const found = await Promise.all((['approved', 'drafts'] as const).map((folder) => findStory(deps, folder, story)));
  return found.find((place) => place !== null)?.id ?? null;
};

type Pin = Campaign['pinned'][number];

/** The edits that make pins of others, each of the list as it is after those before. One story a slot, and one slot a story. */
export const pinEdits = (file: CampaignFile, wanted: readonly Pin[]): readonly YamlEdit[] => {
  let pins: readonly Pin[] = file.campaign.pinned;
  return wanted.flatMap(({ slot, story }) => {
    const edits: YamlEdit[] = [];
    const isOwn = (pin: Pin) => isSameLocal(pin.slot, slot);
    const own = pins.findIndex(isOwn);
    if (own < 0) edits.push({ at: ['pinned', pins.length], set: { slot, story } });
    else if (pins[own]?.story !== story) edits.push({ at: ['pinned', own, 'story'], set: story });
    const now = own < 0 ? [...pins, { slot, story }] : pins.map((pin, n) => (n === own ? { ...pin, story } : pin));
    const isOver = (pin: Pin) => (isOwn(pin) ? pin !== now.find(isOwn) : pin.story === story);
    const over = now.flatMap((pin, n): YamlEdit[] => (isOver(pin) ? [{ at: ['pinned', n], remove: true }] : []));
    pins = now.filter((pin) => !isOver(pin));
    return [...edits, ...over.reverse()];
  });
};

const pinInput = z.object({ campaign: Name, slot: Name, story: Name });

/**
 * A story belongs to a slot that has not come; a slot that was skipped is not any more. A rule that stands in the way now is told,
 * and may be mended till then.
 */
export const pin: Act<z.infer<typeof pinInput>, Needs> = {
  name: 'pin',
  roles: ['hr'],
  input: pinInput,
  about: ({ campaign, slot, story }) => ({ subject: `${campaign} ${localOf(slot)} ${story}`, seen: null }),
  prepare: async (deps, _, { campaign, slot, story }) => {
    const found = await slotIn(deps, campaign, slot);
    if ('done' in found) return found;
    const id = await idOf(deps, story);
    if (id === null) return { ...noStory(story), field: 'story' };
    const { file, local } = found;
    const changed = changedCampaign(deps, file, [
      ...pinEdits(file, [{ slot: local, story: id }]),
      ...withoutSlot(file, 'skipped', local),
    ]);
    return withNote(changed, await pinNote(deps, { campaign, slot: local, story: id }));
  },
  undo: 'clear-slot',
};

const skipInput = z.object({ campaign: Name, slot: Name, reason: Words });

/** A slot stays empty, and the plan says why; a story that was pinned to it is free. */
export const skip: Act<z.infer<typeof skipInput>, Needs> = {
  name: 'skip',
  roles: ['hr'],
  input: skipInput,
  about: ({ campaign, slot }) => ({ subject: `${campaign} ${localOf(slot)}`, seen: null }),
  prepare: async (deps, _, { campaign, slot, reason }) => {
    const found = await slotIn(deps, campaign, slot);
    if ('done' in found) return found;
    const { file, local } = found;
    const { skipped } = file.campaign;
    const isSkipped = skipped.some((one) => isSameLocal(one.slot, local));
    const set: YamlEdit = { at: ['skipped', skipped.length], set: { slot: local, reason } };
    return changedCampaign(deps, file, [...(isSkipped ? [] : [set]), ...withoutSlot(file, 'pinned', local)]);
  },
  undo: 'clear-slot',
};

const clearInput = z.object({ campaign: Name, slot: Name });

/** A slot is the plan's again: nothing is pinned to it, and it is not skipped. */
export const clearSlot: Act<z.infer<typeof clearInput>, Needs> = {
  name: 'clear-slot',
  roles: ['hr'],
  input: clearInput,
  about: ({ campaign, slot }) => ({ subject: `${campaign} ${localOf(slot)}`, seen: null }),
  prepare: async (deps, _, { campaign, slot }) => {
    const found = await slotIn(deps, campaign, slot);
    if ('done' in found) return found;
    const { file, local } = found;
    return changedCampaign(deps, file, [...withoutSlot(file, 'pinned', local), ...withoutSlot(file, 'skipped', local)]);
  },
  undo: null,
};
