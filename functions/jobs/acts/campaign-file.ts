import { Temporal } from 'temporal-polyfill';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { splicedYaml } from '#functions/ground/findings/spliced-yaml.ts';
import type { YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { ActDeps, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { isFileName } from '#functions/jobs/acts/consent-file.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { isSameLocal, localOf } from '#functions/publishing/campaigns/skipped-slot.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';

type Needs = Pick<ActDeps, 'content' | 'clock'>;

/** The file of a campaign as it lies there, and what it says. */
export type CampaignFile = {
  readonly key: string;
  readonly text: string;
  readonly etag: string;
  readonly seen: string;
  readonly campaign: Campaign;
};

export const readCampaignFile = async (deps: Pick<Needs, 'content'>, id: string): Promise<CampaignFile | Refused> => {
  const key = `campaigns/${id}.yaml`;
  const stored = isFileName(id) ? await deps.content.get(key) : null;
  if (stored === null)
    return refused('absent', `Det finns ingen kampanj som heter ${id}.`, `There is no campaign called ${id}.`, {
      field: 'campaign',
    });
  const text = new TextDecoder().decode(stored.body);
  const { value, findings } = checkYaml(Campaign, { file: key, text, firstLine: 1 });
  if (value === null)
    return refused(
      'refused',
      'Kampanjens fil har fel. Rätta dem först.',
      "The campaign's file has errors. Mend them first.",
      { findings },
    );
  return { key, text, etag: stored.etag, seen: fileVersion(stored.body), campaign: value };
};

const isLocal = (slot: string): boolean => {
  try {
    Temporal.PlainDateTime.from(localOf(slot));
    return true;
  } catch {
    return false;
  }
};

/** A slot of the campaign that has not come; its local time as files write it. */
export const comingSlot = (deps: Pick<Needs, 'clock'>, { campaign }: CampaignFile, slot: string): string | Refused => {
  const field = { field: 'slot' };
  const none = refused(
    'invalid',
    `Kampanjen har ingen tid ${localOf(slot)}.`,
    `The campaign has no slot at ${localOf(slot)}.`,
    field,
  );
  if (!isLocal(slot)) return none;
  const day = Temporal.PlainDateTime.from(localOf(slot)).toPlainDate();
  const found = slotsOf(campaign, day, day).find(({ local }) => isSameLocal(local.toString(), slot));
  if (found === undefined) return none;
  if (Temporal.Instant.compare(found.instant, deps.clock.now()) <= 0)
    return refused('refused', 'Den tiden har redan varit.', 'That slot has been already.', field);
  return found.local.toString({ smallestUnit: 'minute' });
};

/** Removes every line of a list that is about a slot, the last first. */
export const withoutSlot = (file: CampaignFile, list: 'pinned' | 'skipped', slot: string): readonly YamlEdit[] =>
  file.campaign[list]
    .flatMap((one, n): YamlEdit[] => (isSameLocal(one.slot, slot) ? [{ at: [list, n], remove: true }] : []))
    .reverse();

const unspliced = refused(
  'refused',
  'Kampanjens fil är skriven så att den inte går att ändra här utan att något annat i den går förlorat. Ändra i filen.',
  "The campaign's file is written so that it can not be changed here without losing something else in it. Change the file.",
);

/** The campaign with some lines of it changed and all else as it was, unless somebody has changed it since. */
export const changedCampaign = (
  deps: Needs,
  { key, text, etag, seen }: CampaignFile,
  edits: readonly YamlEdit[],
): Prepared => {
  if (edits.length === 0) return { stands: true, seen };
  const next = splicedYaml(text, edits);
  if (next === null) return unspliced;
  const { findings } = checkYaml(Campaign, { file: key, text: next, firstLine: 1 });
  if (findings.length > 0)
    return refused('invalid', 'Kampanjen går inte att läsa så.', 'The campaign can not be read so.', { findings });
  if (next === text) return { stands: true, seen };
  const effect = async (): Promise<Effected | Refused> => {
    const put = await deps.content.put(key, next, { ifMatch: etag, contentType: 'text/yaml; charset=utf-8' });
    return put.written ? { seen: fileVersion(new TextEncoder().encode(next)) } : changed(null);
  };
  return { stands: false, effect };
};
