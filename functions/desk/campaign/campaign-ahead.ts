import { type CampaignForm, campaignInputOf } from '#functions/desk/campaign/campaign-form.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';
import { campaignText } from '#functions/jobs/acts/save-campaign.ts';
import { previewCampaign } from '#functions/jobs/preview-campaign.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** The file that lies there, and the form as it says; null for a campaign that is new. */
export type StandingCampaign = { readonly text: string; readonly form: CampaignForm } | null;

/** A slot of the next weeks, with the story that the campaign would tell in it. */
export type AheadSlot = {
  readonly at: string;
  readonly story: { readonly id: string; readonly title: string } | null;
  readonly reason: Text;
};

/** What is told of the campaign where it may be saved all the same, by field of the file: `channels`, `pick.units`. */
export type CampaignAdvice = readonly { readonly field: string; readonly message: Text; readonly hint: Text }[];

/** Its next four weeks, before anything is saved; or why they can't be planned. */
export type CampaignAhead = { readonly slots: readonly AheadSlot[]; readonly advice: CampaignAdvice } | Refused;

export const campaignAhead = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock'>,
  form: CampaignForm,
  standing: StandingCampaign,
): Promise<CampaignAhead> => {
  const made = campaignText(campaignInputOf(form, standing?.form ?? null), standing?.text ?? null);
  if ('done' in made) return made;
  const [{ planned, remarks }, facts] = await Promise.all([
    previewCampaign(deps, made.campaign),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
  ]);
  const titles = new Map(facts.map(({ id, title }) => [id, title]));
  // A slot is told in several channels; people think of it once.
  const byTime = [...Map.groupBy(planned, ({ instant }) => instant)];
  const slots = byTime.map(([at, all]) => {
    const one = all.find(({ story }) => story !== null) ?? all[0];
    const id = one?.story ?? null;
    return {
      at,
      story: id === null ? null : { id, title: titles.get(id) ?? id },
      reason: one?.reason ?? { sv: '', en: '' },
    };
  });
  const advice = remarks.map(({ path: [first, second], finding: { message, hint } }) => ({
    field: first === 'pick' ? `pick.${String(second)}` : String(first),
    message,
    hint,
  }));
  return { slots, advice };
};
