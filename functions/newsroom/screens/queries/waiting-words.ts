import type { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Hindrance, hindrance } from '#functions/publishing/campaigns/eligible.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';

const words: Readonly<Record<Hindrance, Text>> = {
  'already-told': { sv: 'Den har redan berättats.', en: 'It has been told already.' },
  'not-wanted': { sv: 'Ingen kampanj söker just den.', en: 'No campaign looks for it.' },
  'no-consent': { sv: 'Samtycket gäller inte nu.', en: 'The consent does not hold now.' },
  'same-person': { sv: 'Samma person har nyss synts.', en: 'The same person was seen recently.' },
  'same-unit': { sv: 'Samma enhet har nyss synts.', en: 'The same unit was seen recently.' },
  'pinned-later': { sv: 'Den är fastnålad på en senare tid.', en: 'It is pinned to a later slot.' },
  'pair-incomplete': { sv: 'Den andra språkversionen är inte klar.', en: 'The other language version is not ready.' },
};

const others: Text = { sv: 'Andra berättelser står före.', en: 'Other stories come first.' };
const noCampaign: Text = { sv: 'Ingen kampanj pågår.', en: 'No campaign is running.' };

/** Why a story waits: of its reasons, the one at the slot where it came nearest to being picked. */
const nearest: readonly Hindrance[] = ['same-unit', 'same-person', 'already-told', 'no-consent', 'not-wanted'];

const isRunning = (campaign: Campaign, day: string): boolean => campaign.from <= day && day <= campaign.until;

/** Why an approved story has no slot; `hindered` when only a person can change it. */
export const waitingWords = (
  story: string,
  plan: PlanFacts,
  now: Temporal.Instant,
): { readonly reason: Text; readonly hindered: boolean } => {
  const candidate = plan.candidates.find((one) => one.id === story);
  const day = now.toZonedDateTimeISO(plan.timeZone).toPlainDate().toString();
  const running = plan.campaigns.filter((campaign) => isRunning(campaign, day));
  if (candidate === undefined || running.length === 0) return { reason: noCampaign, hindered: false };
  const found = running.map((campaign) => {
    const local = now.toZonedDateTimeISO(campaign.timeZone).toPlainDateTime();
    return hindrance(
      campaign,
      candidate,
      { local, instant: now, timeZone: campaign.timeZone },
      plan.history,
      plan.timeZone,
    );
  });
  const kind = found.includes(null) ? null : nearest.find((one) => found.includes(one));
  if (kind === null || kind === undefined) return { reason: others, hindered: false };
  return { reason: words[kind], hindered: kind === 'no-consent' };
};
