import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Act, ActDeps } from '#functions/jobs/acts/act.ts';
import { type CampaignFile, changedCampaign, withoutSlot } from '#functions/jobs/acts/campaign-file.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { pinEdits, slotIn } from '#functions/jobs/acts/pin.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { readDayPlan } from '#functions/publishing/campaigns/day-plans.ts';
import { utcDay } from '#functions/publishing/campaigns/plan.ts';
import { isSameLocal, localOf } from '#functions/publishing/campaigns/skipped-slot.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

/** What a slot is to tell now: what is pinned to it, or what the plan has given it; empty for nothing. */
export const storyAtSlot = async (
  deps: Pick<Needs, 'reports'>,
  { campaign }: Pick<CampaignFile, 'campaign'>,
  local: string,
): Promise<string> => {
  const own = campaign.pinned.find((one) => isSameLocal(one.slot, local));
  if (own !== undefined) return own.story;
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(campaign.timeZone).toInstant();
  const plan = await readDayPlan(deps, utcDay(instant.toString()));
  const planned = plan?.planned.filter((one) => one.campaign === campaign.id && isSameLocal(one.slot, local)) ?? [];
  return planned.find(({ story }) => story !== null)?.story ?? '';
};

/** With the stories that the person saw at the two, so that the same asked twice does not change them back. Empty: none. */
const input = z.object({
  campaign: Name,
  slot: Name,
  other: Name,
  slotStory: z.string().trim().max(300),
  otherStory: z.string().trim().max(300),
});

/** Two slots change stories: both are pinned, in one write. */
export const swap: Act<z.infer<typeof input>, Needs> = {
  name: 'swap',
  roles: ['hr'],
  input,
  about: ({ campaign, slot, other, slotStory, otherStory }) => ({
    subject: `${campaign} ${localOf(slot)} ${localOf(other)}`,
    seen: `${slotStory} ${otherStory}`,
  }),
  prepare: async (deps, _, { campaign, slot, other, slotStory, otherStory }) => {
    const [one, two] = [await slotIn(deps, campaign, slot), await slotIn(deps, campaign, other)];
    if ('done' in one) return one;
    if ('done' in two) return { ...two, field: 'other' };
    const { file } = one;
    if (slotStory === otherStory)
      return refused(
        'refused',
        'Tiderna har samma berättelse, eller ingen.',
        'The slots have the same story, or none.',
        {
          field: 'other',
        },
      );
    const now = [await storyAtSlot(deps, file, one.local), await storyAtSlot(deps, file, two.local)];
    const isAs = (first: string, second: string) => now[0] === first && now[1] === second;
    if (!isAs(slotStory, otherStory) && !isAs(otherStory, slotStory)) return changed(file.seen);
    const wanted = [
      { slot: one.local, story: otherStory },
      { slot: two.local, story: slotStory },
    ].filter(({ story }) => story !== '');
    const free = [one, two].flatMap(({ local }) => withoutSlot(file, 'skipped', local));
    return changedCampaign(deps, file, [...pinEdits(file, wanted), ...free]);
  },
  undo: 'swap',
};
