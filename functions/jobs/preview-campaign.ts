import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { campaignFindings } from '#functions/publishing/campaigns/campaign-findings.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { type ReadGathered, readGathered } from '#functions/publishing/campaigns/read-gathered.ts';

const weeks = 4;

/** What is told of a campaign, and the place in its file: `['pick', 'units', 0]`. */
export type CampaignRemark = { readonly path: readonly PropertyKey[]; readonly finding: Finding };

/** Told as of a file of its own, whose lines are the places that were asked for: it may not have been saved yet. */
const remarksOn = (
  campaign: Campaign,
  { lined, gathered }: ReadGathered,
  now: Temporal.Instant,
): readonly CampaignRemark[] => {
  if (gathered === null) return [];
  const asked: (readonly PropertyKey[])[] = [];
  const own = { campaign, file: '', lineOf: (path: readonly PropertyKey[]) => asked.push(path) };
  const others = lined.filter((one) => one.campaign.id !== campaign.id);
  const stories = new Set(gathered.stories.map(({ id }) => id));
  return campaignFindings([...others, own], { settings: gathered.settings, stories, now }).flatMap((finding) =>
    finding.file === own.file && finding.line !== null ? [{ path: asked[finding.line - 1] ?? [], finding }] : [],
  );
};

/** What a campaign would tell in its next four weeks beside the others, before it is saved or while it is a draft; writes nothing. */
export const previewCampaign = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock'>,
  campaign: Campaign,
): Promise<{
  readonly planned: readonly PlannedPublication[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly CampaignRemark[];
}> => {
  const read = await readGathered(deps);
  const { gathered, findings } = read;
  if (gathered === null) return { planned: [], findings, remarks: [] };
  const others = gathered.campaigns.filter(({ id }) => id !== campaign.id);
  const now = deps.clock.now();
  const today = now.toZonedDateTimeISO(gathered.settings.brand.timeZone).toPlainDate();
  const begins = campaign.from > today.toString() ? today.until(campaign.from).days : 0;
  // The last day counts.
  const until = today.add({ days: begins, weeks }).subtract({ days: 1 });
  const planned = planSlots(
    planFactsOf({ ...gathered, campaigns: [...others, { ...campaign, draft: false }] }, now, until),
  );
  return {
    planned: planned.filter((one) => one.campaign === campaign.id),
    findings,
    remarks: remarksOn(campaign, read, now),
  };
};
