import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';

const weeks = 4;

/** What a campaign would tell in its next four weeks beside the others, before it is saved or while it is a draft; writes nothing. */
export const previewCampaign = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock'>,
  campaign: Campaign,
): Promise<{ readonly planned: readonly PlannedPublication[]; readonly findings: readonly Finding[] }> => {
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { planned: [], findings };
  const others = gathered.campaigns.filter(({ id }) => id !== campaign.id);
  const now = deps.clock.now();
  const today = now.toZonedDateTimeISO(gathered.settings.brand.timeZone).toPlainDate();
  const begins = campaign.from > today.toString() ? today.until(campaign.from).days : 0;
  // The last day counts.
  const until = today.add({ days: begins, weeks }).subtract({ days: 1 });
  const planned = planSlots(
    planFactsOf({ ...gathered, campaigns: [...others, { ...campaign, draft: false }] }, now, until),
  );
  return { planned: planned.filter((one) => one.campaign === campaign.id), findings };
};
